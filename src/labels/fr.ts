import type { Labels } from './labels.ts';

/** The site's own words in French. */
export const labels = {
	close: 'Fermer',
	device: {
		notKept:
			'Ce navigateur ne conserve plus rien pour ce site. Ce que vous réglez ou marquez à présent sera perdu quand vous quitterez la page.',
		damaged:
			'Ce que ce navigateur avait conservé pour cette page n’a pas pu être lu. Ces données ont été mises de côté, et la page repart de zéro.',
		keptByNewer:
			'Une version plus récente de ce site conserve des données dans ce navigateur. Elles restent telles quelles, et rien n’est conservé pour l’instant.',
	},
	citation: {
		heading: 'Citer',
		copy: 'Copier la référence',
		copied: 'Référence copiée.',
		notCopied:
			'Le navigateur ne laisse pas la page copier. Sélectionnez la référence et copiez-la vous-même.',
	},
} satisfies Labels;
