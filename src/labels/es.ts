import type { Labels } from './labels.ts';

/** The site's own words in Spanish. */
export const labels = {
	close: 'Cerrar',
	device: {
		notKept:
			'Este navegador ya no guarda nada de este sitio. Lo que ajuste o marque ahora se perderá al salir de la página.',
		damaged:
			'No se ha podido leer lo que este navegador había guardado de esta página. Se ha puesto aparte, y la página empieza de nuevo.',
		keptByNewer:
			'Una versión más reciente de este sitio guarda datos en este navegador. Se dejan como están, y por ahora no se guarda nada.',
	},
	citation: {
		heading: 'Citar',
		copy: 'Copiar la referencia',
		copied: 'Referencia copiada.',
		notCopied:
			'El navegador no permite que la página copie. Seleccione la referencia y cópiela usted mismo.',
	},
} satisfies Labels;
