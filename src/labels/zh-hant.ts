import type { Labels } from './labels.ts';

/** The site's own words in Chinese in traditional characters. */
export const labels = {
	close: '關閉',
	device: {
		notKept: '此瀏覽器不再為本站保存任何內容。您現在所做的設定或標記，離開本頁後就會遺失。',
		damaged: '此瀏覽器為本頁保存的內容無法讀取，已另行存放，本頁將重新開始。',
		keptByNewer: '本站的較新版本在此瀏覽器中保存了資料。這些資料保持原樣，目前不會保存任何內容。',
	},
	citation: {
		heading: '引用',
		copy: '複製引文',
		copied: '引文已複製。',
		notCopied: '瀏覽器不允許本頁複製。請選取引文自行複製。',
	},
} satisfies Labels;
