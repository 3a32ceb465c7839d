/** Colours of light paper, for what no style reaches: images and the frame of an app. As in `tokens.css`. */
export const colors = {
	paper: '#fcfcfa',
	ink: '#15181c',
	'ink-2': '#4b525a',
	hairline: '#d9dcdd',
	pencil: '#0a5c86',
	mark: '#a4dded',
} as const;
