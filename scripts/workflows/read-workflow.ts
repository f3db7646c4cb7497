import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { parse } from 'yaml';
import { root } from '../paths.ts';

/** A step of a job as the file has it. */
export interface Step {
	readonly id?: string;
	readonly name?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly if?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
	readonly name?: string;
	readonly needs?: string | readonly string[];
	readonly if?: string;
	readonly permissions?: Readonly<Record<string, string>>;
	readonly 'timeout-minutes'?: number;
	readonly outputs?: Readonly<Record<string, string>>;
	readonly environment?: { readonly url?: string };
	readonly steps: readonly Step[];
}

export interface Workflow {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions?: unknown;
	readonly concurrency?: Readonly<Record<string, unknown>>;
	readonly jobs: Readonly<Record<string, Job>>;
}

/** The text of a file below the root of the repository. */
export function textOf(path: string): string {
	return readFileSync(`${root}/${path}`, 'utf8');
}

/** A workflow as plain values. */
export function readWorkflow(text: string): Workflow {
	return parse(text);
}

/** An expression as workflows write it. */
export function expression(inner: string): string {
	return ['$', `{{ ${inner} }}`].join('');
}

/** What GitHub's own parser has against a workflow: keys, values, expressions, jobs that wait for each other. */
export async function workflowErrors(text: string): Promise<string[]> {
	const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await githubParser();
	const { context, value } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
	if (value) await convertWorkflowTemplate(context, value);
	return context.errors.getErrors().map(({ message }) => message);
}

/** Its modules import JSON without saying so, which bundlers allow and Node refuses. */
async function githubParser() {
	const hooks = registerHooks({
		load: (url, context, next) =>
			next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
	});
	try {
		return await import('@actions/workflow-parser');
	} finally {
		hooks.deregister();
	}
}

/** The npm scripts that shell lines run: `npm test -- x`, `npm run --silent check -- --format github`. */
export function npmScripts(shell: string): string[] {
	const calls = shell.matchAll(/\bnpm (?:(?<short>test|start)|run(?: --?[a-z-]+)* (?<name>[a-z][\w:-]*))/g);
	return [...calls].map(({ groups }) => (groups?.['short'] ?? groups?.['name']) as string);
}
