/** The same site for Eleventy: the pages that Broadsheet writes, in its fastest kind of template. */
interface Config {
	addExtension(names: string[], options: { key: string }): void;
	addPassthroughCopy(paths: Record<string, string>): void;
	setQuietMode(quiet: boolean): void;
}

export default function configure(config: Config) {
	config.addExtension(['11ty.ts'], { key: '11ty.js' });
	config.addPassthroughCopy({ static: '/' });
	config.setQuietMode(true);
	return {
		dir: { input: 'site', output: 'dist' },
		templateFormats: ['md', '11ty.ts'],
		// The articles are prose: no template language has to look for its signs in them.
		markdownTemplateEngine: false,
	};
}
