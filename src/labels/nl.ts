import type { Labels } from './labels.ts';

/** The site's own words in Dutch. */
export const labels = {
	close: 'Sluiten',
	device: {
		notKept:
			'Deze browser bewaart niets meer voor deze site. Wat u nu instelt of markeert, gaat verloren als u de pagina verlaat.',
		damaged:
			'Wat deze browser voor deze pagina had bewaard, was niet te lezen. Het is apart gezet en de pagina begint opnieuw.',
		keptByNewer:
			'Een nieuwere versie van deze site bewaart gegevens in deze browser. Die blijven zoals ze zijn en voorlopig wordt er niets bewaard.',
	},
	citation: {
		heading: 'Citeren',
		copy: 'Bronvermelding kopiëren',
		copied: 'Bronvermelding gekopieerd.',
		notCopied:
			'De browser laat de pagina niet kopiëren. Selecteer de bronvermelding en kopieer die zelf.',
	},
} satisfies Labels;
