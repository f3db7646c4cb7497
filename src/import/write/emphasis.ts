import type { Stretch } from './line-starts.ts';

interface Run extends Stretch {
	readonly mark: string;
	readonly opens: boolean;
	readonly closes: boolean;
}

const runs = /\*+|_+/g;
/** A page mark becomes an anchor, whose angle brackets count as punctuation. */
const punctuation = /[\p{P}\p{S}\u{F0000}-\u{FFFFD}]/u;

/** The runs of `*` and `_` that Markdown could pair up as emphasis (CommonMark 0.31, section 6.2); none when no two pair up. */
export function emphasisMarks(text: string): Stretch[] {
	const found = [...text.matchAll(runs)].map((match) => runAt(text, match.index, match[0]));
	return ['*', '_'].flatMap((mark) => {
		const own = found.filter((run) => run.mark === mark);
		const opener = own.findIndex(({ opens }) => opens);
		const pairs = opener !== -1 && own.slice(opener + 1).some(({ closes }) => closes);
		return pairs ? own.filter(({ opens, closes }) => opens || closes) : [];
	});
}

function runAt(text: string, at: number, run: string): Run {
	const before = characterBefore(text, at);
	const after = String.fromCodePoint(text.codePointAt(at + run.length) ?? 32);
	const left = !/\s/.test(after) && (!punctuation.test(after) || /\s/.test(before) || punctuation.test(before));
	const right = !/\s/.test(before) && (!punctuation.test(before) || /\s/.test(after) || punctuation.test(after));
	const mark = run[0] as string;
	const inWord = mark === '_';
	return {
		at,
		length: run.length,
		mark,
		opens: left && (!inWord || !right || punctuation.test(before)),
		closes: right && (!inWord || !left || punctuation.test(after)),
	};
}

function characterBefore(text: string, at: number): string {
	const unit = text.charCodeAt(at - 1);
	const isLow = unit >= 0xdc00 && unit <= 0xdfff;
	return at === 0 ? ' ' : String.fromCodePoint(text.codePointAt(at - (isLow && at > 1 ? 2 : 1)) as number);
}
