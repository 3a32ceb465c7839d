import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { checkBuild } from './check-build.ts';
import type { Contender } from './contender.ts';
import type { Exports } from './exports.ts';
import { applyEdit, type Edits, type Kind, kinds, planEdits, undoEdits } from './edits.ts';
import { runMeasured, type Taken } from './run-measured.ts';
import { type Amount, amountOf, takeSnapshot, writtenSince } from './snapshot.ts';

/** One build that was measured. */
export interface Measurement extends Taken {
	articles: number;
	/** From 1. */
	round: number;
	kind: Kind;
	contender: Contender['name'];
	/** What this build wrote into the output folder. */
	written: Amount;
	/** What lies there after it. */
	output: Amount;
	/** What is kept beside it for the next build. */
	kept: Amount;
}

/** What is built, from articles that all contenders have already. */
export interface RoundsOptions {
	contenders: readonly Contender[];
	exports: Exports;
	rounds: number;
	/** Called before each build. */
	onBuild?: (round: number, kind: Kind, contender: Contender) => void;
}

/**
 * Build the sites in turn, round by round: each kind of build by all of them, then the next kind.
 *
 * What disturbs the machine for a while so disturbs all of them. Who is first changes with each round.
 */
export async function* runRounds(options: RoundsOptions): AsyncGenerator<Measurement> {
	const { contenders, exports, rounds, onBuild } = options;
	const articles = exports.names.length;
	for (let round = 1; round <= rounds; round++) {
		const edits = planEdits(exports, round);
		const first = (round - 1) % contenders.length;
		const order = [...contenders.slice(first), ...contenders.slice(0, first)];
		for (const kind of kinds) {
			for (const contender of order) {
				onBuild?.(round, kind, contender);
				const measured = await measureBuild(contender, kind, edits, articles);
				yield { articles, round, kind, contender: contender.name, ...measured };
			}
		}
		for (const contender of contenders) undoEdits(contender, edits);
	}
}

type Measured = Taken & Pick<Measurement, 'written' | 'output' | 'kept'>;

async function measureBuild(
	contender: Contender,
	kind: Kind,
	edits: Edits,
	articles: number,
): Promise<Measured> {
	const { folder, output, caches, command, env, prunes } = contender;
	applyEdit(kind, contender, edits);
	const stale =
		kind === 'cold' ? [output, ...caches] : kind === 'deleted' && !prunes ? [output] : [];
	for (const name of stale) rmSync(path.resolve(folder, name), { recursive: true, force: true });
	const before = takeSnapshot(output);
	// The disk is not to be busy with what was written before.
	spawnSync('sync');
	const taken = await runMeasured(command, { cwd: folder, env });
	const after = takeSnapshot(output);
	checkBuild(contender, kind, edits, articles);
	const kept = caches.map((name) => amountOf(takeSnapshot(path.resolve(folder, name))));
	return {
		...taken,
		written: writtenSince(before, after),
		output: amountOf(after),
		kept: {
			files: kept.reduce((sum, { files }) => sum + files, 0),
			bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
		},
	};
}
