import { expect, test } from 'vitest';
import { appearedOn, changedOn } from './entry-days.ts';
import { sampleArchive, sampleNews } from './sample-entries.ts';

function entry(more: object) {
	return sampleArchive({ news: [sampleNews('mot', more)] }).byId.get('tin-tuc/2025/mot')!;
}

const none = { revisions: [], enteredOn: undefined };

test('an item appears on its own day, or when it came into the archive later', () => {
	expect(appearedOn(entry({ publishedAt: '2025-03-17T08:34' }), none)).toBe('2025-03-17T08:34');
	expect(appearedOn(entry({ publishedAt: 2018 }), { revisions: [], enteredOn: '2025-11-20' })).toBe('2025-11-20');
});

test('of an undated item the capture or the earliest possible day counts; without any nothing is made up', () => {
	const undated = { publishedAtMissing: { reason: 'không ghi', notBefore: '2025-02-01' } };
	expect(appearedOn(entry(undated), none)).toBe('2025-02-01');
	expect(appearedOn(entry({ ...undated, capture: captured }), none)).toBe('2025-05-06');
	expect(appearedOn(entry({ publishedAtMissing: 'không ghi' }), none)).toBeUndefined();
});

const captured = { method: 'web-text', sha256: '0'.repeat(64), capturedOn: '2025-05-06' };

test('corrections, edits and a withdrawal are changes', () => {
	const revisions = [
		{ on: undefined, change: 'text', note: undefined, files: undefined },
		{ on: '2025-06-01', change: 'fields', note: undefined, files: undefined },
		{ on: '2025-04-01', change: 'added', note: undefined, files: undefined },
	] as const;
	expect(changedOn(entry({}), { revisions, enteredOn: '2025-04-01' })).toBe('2025-06-01');
	const corrections = [{ on: '2025-07-02', reason: 'sai số' }];
	expect(changedOn(entry({ corrections }), { revisions, enteredOn: undefined })).toBe('2025-07-02');
	const withdrawn = { on: '2025-08-03', reason: 'sai' };
	expect(changedOn(entry({ corrections, withdrawn }), none)).toBe('2025-08-03');
});
