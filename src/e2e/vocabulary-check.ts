import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/paths.ts';
import type { Node } from './structured-blocks.ts';

/**
 * What the vocabulary of schema.org says against some nodes, as `schema-dts` states it in types: each is assigned to the type
 * that it claims to be, and a property which the type does not have, or of a wrong type, is a fault. One line a fault.
 */
export function vocabularyFaults(nodes: readonly Node[]): string[] {
	const file = join(root, 'structured-data.generated.ts');
	const text = [...new Set(nodes.map(formOf))].map((form, index) => assignment(JSON.parse(form), index)).join('\n');
	const options: ts.CompilerOptions = {
		strict: true,
		exactOptionalPropertyTypes: true,
		noEmit: true,
		skipLibCheck: true,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		target: ts.ScriptTarget.ES2022,
		types: [],
	};
	const host = ts.createCompilerHost(options);
	const { fileExists, readFile, getSourceFile } = host;
	host.fileExists = (name) => name === file || fileExists.call(host, name);
	host.readFile = (name) => (name === file ? text : readFile.call(host, name));
	host.getSourceFile = (name, ...rest) =>
		name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
	const program = ts.createProgram([file], options, host);
	return ts.getPreEmitDiagnostics(program).map(({ messageText, file: at, start }) => {
		const line = at && start !== undefined ? at.text.slice(start, start + 80).split('\n')[0] : '';
		return `${ts.flattenDiagnosticMessageText(messageText, ' ')} – ${line}`;
	});
}

/** A node without its words: thousands of pages have the same few forms, and types look at nothing else. */
function formOf(node: Node): string {
	return JSON.stringify(node, (key, value: unknown) => {
		// Values of closed lists, such as `InForce`, look like names of types.
		return typeof value === 'string' && key !== '@type' && !/^[A-Z][A-Za-z]+$/.test(value) ? '…' : value;
	});
}

/** A search action also says what must be typed, which its type allows only under a name of its own. */
function assignment({ potentialAction, ...node }: Node, index: number): string {
	const type = (name: string) => `import('schema-dts').${name}`;
	const action = potentialAction
		? `const action${index}: ${type(`WithActionConstraints<${type('SearchAction')}>`)} = ${JSON.stringify(potentialAction)};\n`
		: '';
	const own = JSON.stringify(node, undefined, '\t');
	const whole = potentialAction ? `${own.slice(0, -2)},\n\tpotentialAction: action${index},\n}` : own;
	return `${action}export const node${index}: ${type(node['@type'] as string)} = ${whole};`;
}
