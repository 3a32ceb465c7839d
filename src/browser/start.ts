import { run } from './actions.ts';
import { startMarks } from './marks/start-marks.ts';
import { addParagraphLink } from './quote/paragraph-link.ts';

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
	if (button?.dataset.action) void run(button.dataset.action, button);
});

addParagraphLink();
startMarks();
