import { run } from './actions.ts';
import { printAddress } from './print-address.ts';

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
	if (button?.dataset.action) void run(button.dataset.action, button);
});

addEventListener('beforeprint', printAddress, { once: true });

// What is open already, by its address or a browser that goes back, says so only now.
const exported = document.querySelector<HTMLDetailsElement>('details.export');
exported?.addEventListener('toggle', () => exported.open && void run('export'));
if (exported?.open) void run('export');
