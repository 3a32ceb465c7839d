import { run } from './actions.ts';

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
	if (button?.dataset.action) void run(button.dataset.action, button);
});

// There are settings, and they may ask for more than could be done before the first paint.
if ('mend' in document.documentElement.dataset)
	void import('./settings/mend-settings.ts').then(({ mendSettings }) => mendSettings());
