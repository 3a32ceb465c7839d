import type { Contender } from '../builds/contender.ts';
import type { Kind } from '../builds/edits.ts';
import type { Measurement } from '../builds/run-rounds.ts';
import { median } from './statistics.ts';

/** What the rounds say of one kind of build, of one number of articles, by one contender: medians but for `fastest`. */
export interface Summary {
	articles: number;
	kind: Kind;
	contender: Contender['name'];
	/** Seconds. */
	wall: number;
	/** The shortest time, in seconds. */
	fastest: number;
	/** Seconds of all processors. */
	cpu: number;
	/** Bytes. */
	memory: number | undefined;
	writtenFiles: number;
	writtenBytes: number;
	outputFiles: number;
	outputBytes: number;
	/** Bytes kept for the next build. */
	kept: number;
	/** The median of the ratios to Hugo in the same round; undefined where there is no Hugo. */
	timesHugo: number | undefined;
	/** The same of the processors' time, and of the memory. */
	cpuTimesHugo: number | undefined;
	memoryTimesHugo: number | undefined;
}

/** Sum up measurements, in the order in which they were first seen. */
export function summarise(measurements: readonly Measurement[]): Summary[] {
	const groups = Map.groupBy(measurements, ({ articles, kind, contender }) =>
		[articles, kind, contender].join(' '),
	);
	return [...groups.values()].map((rounds) => summariseRounds(rounds, measurements));
}

function summariseRounds(rounds: Measurement[], all: readonly Measurement[]): Summary {
	const [{ articles, kind, contender }] = rounds as [Measurement];
	const middle = (read: (one: Measurement) => number | undefined) =>
		median(rounds.map(read).filter((value) => value !== undefined));
	const ratio = (read: (one: Measurement) => number | undefined) =>
		middle((one) => {
			const own = read(one);
			const hugo = all.find((other) => other.contender === 'hugo' && isSameBuild(one, other));
			const base = hugo && read(hugo);
			return own !== undefined && base ? own / base : undefined;
		});
	return {
		articles,
		kind,
		contender,
		wall: middle(({ wall }) => wall) ?? 0,
		fastest: Math.min(...rounds.map(({ wall }) => wall)),
		cpu: middle(({ cpu }) => cpu) ?? 0,
		memory: middle(({ memory }) => memory),
		writtenFiles: middle(({ written }) => written.files) ?? 0,
		writtenBytes: middle(({ written }) => written.bytes) ?? 0,
		outputFiles: middle(({ output }) => output.files) ?? 0,
		outputBytes: middle(({ output }) => output.bytes) ?? 0,
		kept: middle(({ kept }) => kept.bytes) ?? 0,
		timesHugo: ratio(({ wall }) => wall),
		cpuTimesHugo: ratio(({ cpu }) => cpu),
		memoryTimesHugo: ratio(({ memory }) => memory),
	};
}

function isSameBuild(a: Measurement, b: Measurement): boolean {
	return a.articles === b.articles && a.kind === b.kind && a.round === b.round;
}
