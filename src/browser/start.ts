import { run } from './actions.ts';
import { offerListening } from './listening/offer-listening.ts';

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
	if (button?.dataset.action) void run(button.dataset.action, button);
});

offerListening();
