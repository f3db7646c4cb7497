import type { Block } from '#import/model.ts';

/** What sites that publish documents state in a table beside them. */
export interface Attributes {
	readonly number?: string;
	readonly type?: string;
	readonly issuer?: string;
	readonly signer?: string;
	readonly issuedOn?: string;
	readonly effectiveOn?: string;
	readonly abstract?: string;
}

const labels: readonly (readonly [keyof Attributes, RegExp])[] = [
	[
		'number',
		/^(?:số hiệu|số ký hiệu|số, ký hiệu|số\/ký hiệu|số \/ ký hiệu|ký hiệu văn bản|số văn bản|số hiệu văn bản)$/iu,
	],
	['type', /^(?:loại văn bản|hình thức văn bản|thể loại)$/iu],
	['issuer', /^(?:cơ quan ban hành|nơi ban hành|đơn vị ban hành|cơ quan ban hành văn bản|tổ chức ban hành)$/iu],
	['signer', /^(?:người ký|người ký duyệt)$/iu],
	['issuedOn', /^(?:ngày ban hành|ngày ký|ngày văn bản)$/iu],
	['effectiveOn', /^(?:ngày hiệu lực|ngày có hiệu lực|hiệu lực từ ngày)$/iu],
	['abstract', /^(?:trích yếu|trích yếu nội dung|về việc|nội dung trích yếu)$/iu],
];

interface FoundAttributes {
	readonly values: Attributes;
	/** Blocks that hold nothing else. */
	readonly blocks: ReadonlySet<number>;
}

/** The attributes from two-column tables, «label: value» lines, or a label and its value in turn. At least two make a table of them. */
export function readAttributes(blocks: readonly Block[]): FoundAttributes | undefined {
	const values: { -readonly [Key in keyof Attributes]: string } = {};
	const used = new Set<number>();
	const note = (label: string, value: string, block: number): boolean => {
		const key = value.length > 2000 ? undefined : keyOf(label);
		const text = value.replace(/\s+/g, ' ').trim();
		if (!key || text === '' || text.length > 600 || keyOf(text)) return false;
		values[key] ??= text;
		used.add(block);
		return true;
	};
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'table') {
			for (const row of block.rows) {
				for (let cell = 0; cell + 1 < row.length; cell++) note(row[cell]!, row[cell + 1]!, index);
			}
		} else if (block.kind === 'paragraph' || block.kind === 'item') {
			if (block.kind === 'paragraph' && block.columns?.length === 2) {
				note(block.columns[0]!, block.columns[1]!, index);
				continue;
			}
			if (block.text.length > 700) continue;
			const pair = /^([^:]{4,30}):\s*(\S[\s\S]*)$/u.exec(block.text);
			const next = blocks[index + 1];
			if (pair) note(pair[1]!, pair[2]!, index);
			else if (next?.kind === 'paragraph' && keyOf(block.text) && note(block.text, next.text, index))
				used.add(index + 1);
		}
	}
	return Object.keys(values).length < 2 ? undefined : { values, blocks: used };
}

function keyOf(label: string): keyof Attributes | undefined {
	if (label.length > 60) return undefined;
	const text = label
		.replace(/[\s:*]+$/u, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (text.length > 40) return undefined;
	return labels.find(([, pattern]) => pattern.test(text))?.[0];
}
