import type { Labels } from './labels.ts';

/** The site's own words in Italian. */
export const labels = {
	close: 'Chiudi',
	device: {
		notKept:
			'Questo browser non conserva più nulla per questo sito. Ciò che imposta o evidenzia ora andrà perso quando lascerà la pagina.',
		damaged:
			'Non è stato possibile leggere ciò che questo browser aveva conservato per questa pagina. È stato messo da parte, e la pagina ricomincia da capo.',
		keptByNewer:
			'Una versione più recente di questo sito conserva dati in questo browser. Restano come sono, e per ora non viene conservato nulla.',
	},
	citation: {
		heading: 'Cita',
		copy: 'Copia il riferimento',
		copied: 'Riferimento copiato.',
		notCopied:
			'Il browser non permette alla pagina di copiare. Selezioni il riferimento e lo copi da sé.',
	},
} satisfies Labels;
