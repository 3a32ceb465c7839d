import { reload, run } from './actions.ts';
import { onSign } from './on-sign.ts';
import { once } from '../lib/once.ts';
import { printAddress } from './print-address.ts';
import { offerListening } from './listening/offer-listening.ts';
import { followReading } from './reading/follow-reading.ts';
import { startSearch } from './search/start-search.ts';
import { startMarks } from './marks/start-marks.ts';
import { addParagraphLink } from './quote/paragraph-link.ts';

document.addEventListener('click', (event) => {
	const { target } = event;
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
	if (!button?.dataset.action || event.ctrlKey || event.metaKey || event.shiftKey) return;
	// A link does without a script what the script does better.
	event.preventDefault();
	void run(button.dataset.action, button);
});

// There are settings, and they may ask for more than could be done before the first paint.
if ('mend' in document.documentElement.dataset)
	void import('./settings/mend-settings.ts').then(({ mendSettings }) => mendSettings());
offerListening();
followReading();
addParagraphLink();
startMarks();
startSearch();

// What keys do is fetched once somebody is there; those that are pressed meanwhile wait for it.
const pressed: KeyboardEvent[] = [];
const fetchKeys = once(async () => {
	const { listenToKeys } = await import('./keys/listen-to-keys.ts');
	removeEventListener('keydown', wait);
	listenToKeys(pressed);
});
addEventListener('keydown', wait);
onSign(() => void fetchKeys());

/** What leads to the search, or is it. */
const SEARCH = '[data-action=search], [role=search]';

function wait(event: KeyboardEvent): void {
	if (event.defaultPrevented) return;
	pressed.push(event);
	// One browser has a search of its own on this key, which stays where the site has none.
	if (event.key === '/' && isForPage(event) && document.querySelector(SEARCH))
		event.preventDefault();
	fetchKeys().catch(() => {
		// Nobody expects a key to do something when the network is back.
		pressed.splice(0);
		if (isForPage(event)) reload();
	});
}

/** Whether a key is one that a page may have an answer to. */
function isForPage({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean {
	const isElsewhere =
		target instanceof Element && target.closest('dialog, input, select, textarea');
	return /^\S$/.test(key) && !ctrlKey && !altKey && !metaKey && !isElsewhere;
}

addEventListener('beforeprint', printAddress, { once: true });

// What is open already, by its address or a browser that goes back, says so only now.
const exported = document.querySelector<HTMLDetailsElement>('details.export');
exported?.addEventListener('toggle', () => exported.open && void run('export'));
if (exported?.open) void run('export');
exported?.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	exported.open = false;
	exported.querySelector('summary')?.focus();
});
