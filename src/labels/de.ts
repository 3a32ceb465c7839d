import type { Labels } from './labels.ts';

/** The site's own words in German. */
export const labels = {
	close: 'Schließen',
	device: {
		notKept:
			'Dieser Browser bewahrt für diese Website nichts mehr auf. Was Sie jetzt einstellen oder markieren, geht verloren, sobald Sie die Seite verlassen.',
		damaged:
			'Was dieser Browser für diese Seite aufbewahrt hatte, ließ sich nicht lesen. Es wurde beiseitegelegt, und die Seite fängt von vorn an.',
		keptByNewer:
			'Eine neuere Version dieser Website bewahrt Daten in diesem Browser auf. Sie bleiben, wie sie sind, und vorerst wird nichts aufbewahrt.',
	},
	citation: {
		heading: 'Zitieren',
		copy: 'Quellenangabe kopieren',
		copied: 'Quellenangabe kopiert.',
		notCopied:
			'Der Browser lässt die Seite nicht kopieren. Markieren Sie die Quellenangabe und kopieren Sie sie selbst.',
	},
} satisfies Labels;
