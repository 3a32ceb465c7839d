/** Milliseconds without a key before what is typed is searched for. */
const PAUSE = 120;

/** Call once what is typed in a field rests for a moment; gives what has a call that is due not be made. */
export function onTyped(field: HTMLInputElement, act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	const wait = () => {
		stop();
		timer = setTimeout(act, PAUSE);
	};
	field.addEventListener('input', (event) => {
		// What is being composed is no word yet.
		if (event instanceof InputEvent && event.isComposing) stop();
		else wait();
	});
	field.addEventListener('compositionend', wait);
	return stop;
}
