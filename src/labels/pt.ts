import type { Labels } from './labels.ts';

/** The site's own words in Portuguese, as it is written in Brazil. */
export const labels = {
	close: 'Fechar',
	device: {
		notKept:
			'Este navegador não guarda mais nada deste site. O que você ajustar ou marcar agora será perdido ao sair da página.',
		damaged:
			'Não foi possível ler o que este navegador tinha guardado desta página. Os dados foram postos de lado, e a página recomeça.',
		keptByNewer:
			'Uma versão mais nova deste site guarda dados neste navegador. Eles ficam como estão, e por enquanto nada é guardado.',
	},
	citation: {
		heading: 'Citar',
		copy: 'Copiar a referência',
		copied: 'Referência copiada.',
		notCopied:
			'O navegador não permite que a página copie. Selecione a referência e copie-a você mesmo.',
	},
} satisfies Labels;
