import { createHash } from 'node:crypto';
import type { EntryReport } from '#import/write/report.ts';
import type { Part } from './messages.ts';

/** For tests: what a worker tells of a capture that gave these entries (path → text). */
export function partOf(entries: Readonly<Record<string, string>>, name = 'a.txt'): Part {
	return {
		name,
		sha256: createHash('sha256').update(name).digest('hex'),
		status: 'read',
		warnings: [],
		entries: Object.entries(entries).map(([path, text]) => ({ path, text, report: reportOf(path, text) })),
	};
}

function reportOf(path: string, text: string): EntryReport {
	const title = /^title: "(.*)"$/m.exec(text)?.[1] ?? '';
	const collection = path.slice(0, path.indexOf('/')) as EntryReport['collection'];
	return { path, collection, title, draft: true, fields: {}, todos: [], warnings: [] };
}

/** For tests: an entry with this front matter and a body. */
export function entryText(title: string, ...lines: readonly string[]): string {
	return `---\ntitle: "${title}"\n${lines.map((line) => `${line}\n`).join('')}---\nThân bài.\n`;
}
