import type { Labels } from './labels.ts';

/** The site's own words in Chinese in simplified characters. */
export const labels = {
	close: '关闭',
	device: {
		notKept: '此浏览器不再为本站保存任何内容。您现在所做的设置或标记，离开本页后就会丢失。',
		damaged: '此浏览器为本页保存的内容无法读取，已另行存放，本页将重新开始。',
		keptByNewer: '本站的较新版本在此浏览器中保存了数据。这些数据保持原样，目前不会保存任何内容。',
	},
	citation: {
		heading: '引用',
		copy: '复制引文',
		copied: '引文已复制。',
		notCopied: '浏览器不允许本页复制。请选中引文自行复制。',
	},
} satisfies Labels;
