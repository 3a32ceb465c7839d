import type { Reporter, TestModule } from 'vitest/node';

/**
 * Close a run with one line that any tool can read: `12 passed, 0 failed, 1 skipped`.
 *
 * A file that fails before it has a test, and an error outside of any test, count as failed. What passed only when it was
 * tried again is named above it.
 */
export default class PlainReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
		const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
		for (const module of modules) {
			for (const test of module.children.allTests()) {
				count[test.result().state] += 1;
				if (test.diagnostic()?.flaky) console.log(`Passed when tried again: ${test.fullName}`);
			}
			count.failed += module.errors().length;
			for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
		}

		// A test that never ran to its end was not skipped by anyone's choice.
		const failed = count.failed + count.pending;
		const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
		console.log(`${count.passed} passed, ${failed} failed${skipped}`);
	}
}
