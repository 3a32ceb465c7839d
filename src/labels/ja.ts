import type { Labels } from './labels.ts';

/** The site's own words in Japanese. */
export const labels = {
	close: '閉じる',
	device: {
		notKept:
			'このブラウザーは、このサイトのデータをこれ以上保存できません。今の設定や印は、ページを離れると失われます。',
		damaged:
			'このブラウザーがこのページのために保存していたデータを読み取れませんでした。別に取り置き、ページは初めの状態から始まります。',
		keptByNewer:
			'このサイトの新しい版が、このブラウザーにデータを保存しています。データはそのまま残し、今は何も保存しません。',
	},
	citation: {
		heading: '引用',
		copy: '出典をコピー',
		copied: '出典をコピーしました。',
		notCopied: 'ブラウザーがコピーを許可していません。出典を選択してコピーしてください。',
	},
} satisfies Labels;
