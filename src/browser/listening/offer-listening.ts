import { speaks } from './speaks.ts';

/** Show the button that reads aloud once the browser has a voice for the article; voices may come late. */
export function offerListening(): void {
	const button = document.querySelector<HTMLElement>('[data-action="listen"]');
	if (!button || !('speechSynthesis' in window)) return;
	const look = () => {
		const voices = speechSynthesis.getVoices();
		const fits = voices.some((voice) => speaks(voice, document.documentElement.lang));
		button.toggleAttribute('data-offered', fits);
	};
	// Not a listener: in older Safaris what speaks is no target of events.
	speechSynthesis.onvoiceschanged = look;
	look();
}
