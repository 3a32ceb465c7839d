/** Let the browser do what waits, such as a key that was pressed, before what is left is done. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
