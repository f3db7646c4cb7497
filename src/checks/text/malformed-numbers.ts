import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey } from '../entry.ts';
import { type Fault, quote, warning } from '../fault.ts';
import { repairNumber, suspects } from './number-repair.ts';

/** A document number in a form that no agency writes, with the number that was probably meant. */
export function* malformedNumbers(entry: Entry, { numbers }: ArchiveIndex): Generator<Fault> {
	const settled = settledByHand(entry);
	for (const { text, at } of entry.passages) {
		for (const suspect of suspects(text)) {
			if (settled.some((citation) => citation.includes(suspect.text))) continue;
			const candidate = repairNumber(suspect, text, numbers);
			const message = `số, ký hiệu viết sai dạng ${quote(suspect.text)}: ${suspect.problem}`;
			const hint = candidate
				? `«${candidate}»; nếu trích nguyên văn thì ghi vào citations`
				: 'đối chiếu nguồn; nếu trích nguyên văn thì ghi vào citations';
			yield warning(entry.path, at(suspect.index), 'document-number', message, hint);
		}
	}
	const { number } = entry.data;
	if (typeof number !== 'string') return;
	for (const suspect of suspects(number)) {
		const fault = errorAtKey(
			entry,
			['number'],
			'document-number',
			`số, ký hiệu viết sai dạng ${quote(number)}: ${suspect.problem}`,
		);
		const candidate = repairNumber(suspect, number, numbers);
		yield { ...fault, severity: 'warning', ...(candidate && { hint: `«${candidate}»` }) };
	}
}

/** Citations that an editor has already assigned by hand. */
function settledByHand({ data }: Entry): string[] {
	const { citations } = data;
	return (Array.isArray(citations) ? citations : [])
		.map((citation) => citation?.text)
		.filter((text) => typeof text === 'string');
}
