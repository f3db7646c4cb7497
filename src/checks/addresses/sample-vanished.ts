import type { Fault } from '../fault.ts';
import type { CheckOptions } from '../run.ts';
import { check, soundFiles } from '../sample.ts';
import { type SampleLife, sampleHistory } from './sample-history.ts';

export const planUrl = '/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/';

/** A file published on the first day of 2026 that went through further states. */
export function life(path: string, text: string, ...later: { path?: string; text?: string; on: string }[]): SampleLife {
	let last = { path, text };
	const states = later.map(({ on, ...change }) => {
		last = { ...last, ...change };
		return { ...last, on, summary: 'Sửa lại' };
	});
	return { states: [{ path, text, on: '2026-01-01', summary: 'Đăng' }, ...states] };
}

export function vanished(files: Record<string, string>, lives: SampleLife[], options: CheckOptions = {}): Fault[] {
	const found = check(files, { history: sampleHistory(...lives), ...options });
	return found.filter(({ rule }) => rule === 'vanished-address');
}

export const without = (path: string) =>
	Object.fromEntries(Object.entries(soundFiles).filter(([name]) => name !== path));
export const changed = (text: string, from: string, to: string) => {
	if (!text.includes(from)) throw new Error(`The sample does not contain ${from}`);
	return text.replace(from, to);
};
export const addresses = (faults: readonly Fault[]) => faults.map(({ message }) => /«(\/[^»]*)»/.exec(message)?.[1]);
