import type { Fault } from './fault.ts';
import { type CheckOptions, checkArchive } from './run.ts';
import { newsPath, soundFiles } from './sample-files.ts';

export * from './sample-files.ts';

const encoder = new TextEncoder();

/** Checks files given as text or bytes, as they stood on 2026-02-01. */
export function check(files: Readonly<Record<string, string | Uint8Array>>, options: CheckOptions = {}): Fault[] {
	const sources = Object.entries(files).map(([path, content]) => ({
		path,
		bytes: typeof content === 'string' ? encoder.encode(content) : content,
	}));
	return checkArchive(sources, { publicFiles: new Set(['anh/tiem.jpg']), now: '2026-02-01T00:00', ...options });
}

/** Checks the sound files with one text replaced in one of them (by default in the news item). */
export function checkWith(from: string | RegExp, to: string, path = newsPath): Fault[] {
	const text = soundFiles[path] ?? '';
	const changed = text.replace(from, () => to);
	if (changed === text) throw new Error(`The sample ${path} does not contain ${from}`);
	return check({ ...soundFiles, [path]: changed });
}

/** Faults in the form that tables of expectations use: `12:3 lỗi rule: message → hint`. */
export function shortForm(faults: readonly Fault[]): string[] {
	return faults.map(({ line, column, severity, rule, message, hint }) => {
		const kind = severity === 'error' ? 'lỗi' : 'cảnh báo';
		return `${line}:${column} ${kind} ${rule}: ${message}${hint ? ` → ${hint}` : ''}`;
	});
}
