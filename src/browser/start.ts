import { run } from './actions.ts';
import { listenToKeys } from './keys/listen-to-keys.ts';
import { followReading } from './reading/follow-reading.ts';

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
	if (button?.dataset.action) void run(button.dataset.action, button);
});

listenToKeys();
followReading();
