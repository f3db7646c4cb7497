import { parseArgs } from 'node:util';
import { parseEntryPath } from '#domain/entry-path.ts';
import { type Kind, kinds, type NewEntry } from '#domain/new-entry/new-entry.ts';
import { type Answer, isFault } from './answer.ts';
import { readIssuer, readProvinces, readTopic, readType } from './read-ids.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { readDate, readTitle } from './read-text.ts';

const text = { type: 'string' } as const;
const options = {
	title: text,
	number: text,
	province: text,
	type: text,
	issuer: text,
	topic: text,
	date: text,
	name: text,
	content: text,
	help: { type: 'boolean', short: 'h' },
} as const;
type Name = keyof typeof options;
export const optionNames = Object.keys(options) as readonly Name[];
const ofDocuments: readonly Name[] = ['number', 'type', 'issuer'];
/** Say where to write, and nothing about the entry. */
const ofPlace: readonly Name[] = ['name', 'content', 'help'];

/** What is stated of an entry before its file is made. */
export type Stated = Omit<NewEntry, 'kind' | 'today' | 'proposed' | 'number'> & {
	readonly number?: ReadNumber | undefined;
};

export interface NewOptions {
	readonly kind: Kind | undefined;
	readonly stated: Stated;
	/** Whether the command line says anything of the entry. */
	readonly says: boolean;
	readonly name: string | undefined;
	readonly content: string | undefined;
}

/** The options of a command line; every fault in it, in Vietnamese; or that its usage was asked for. */
export function readArguments(args: readonly string[]): NewOptions | { readonly faults: readonly string[] } | 'help' {
	const { values, words, faults } = sort(args);
	if (values.has('help')) return 'help';
	const read = <T>(name: Name, reader: (text: string) => Answer<T>): T | undefined => {
		const given = values.get(name);
		const answer = given === undefined ? undefined : reader(given);
		if (!answer || !isFault(answer)) return answer?.value;
		faults.push(`--${name}: ${answer.fault}`);
		return undefined;
	};
	const kind = readKind(words, faults);
	if (kind && kind.id !== 'van-ban') {
		for (const name of ofDocuments) if (values.has(name)) faults.push(`--${name} chỉ dùng cho văn bản`);
	}
	const type = read('type', readType);
	const stated: Stated = {
		title: read('title', readTitle),
		number: read('number', (given) => readNumber(given, type)),
		provinces: read('province', readProvinces),
		type,
		issuer: read('issuer', readIssuer),
		topic: read('topic', readTopic),
		date: read('date', readDate),
	};
	const name = read('name', readName);
	if (faults.length > 0) return { faults };
	const says = optionNames.some((option) => values.has(option) && !ofPlace.includes(option));
	return { kind, stated, says, name, content: values.get('content') };
}

/** A command line as options and words. A province may be named several times; of other options the last counts. */
function sort(args: readonly string[]): { values: Map<Name, string>; words: string[]; faults: string[] } {
	const values = new Map<Name, string>();
	const words: string[] = [];
	const faults: string[] = [];
	const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
	for (const token of tokens) {
		if (token.kind === 'positional') words.push(token.value);
		if (token.kind !== 'option') continue;
		const { name, rawName, value } = token;
		if (!Object.hasOwn(options, name)) faults.push(`không có tùy chọn ${rawName}`);
		else if (name === 'help') values.set(name, '');
		else if (!value?.trim() || (!token.inlineValue && value.startsWith('--'))) faults.push(`--${name} thiếu giá trị`);
		else {
			const before = name === 'province' ? values.get(name) : undefined;
			values.set(name as Name, before ? `${before},${value}` : value);
		}
	}
	return { values, words, faults };
}

function readKind([word, ...rest]: readonly string[], faults: string[]): Kind | undefined {
	if (rest.length > 0) {
		faults.push(
			`thừa «${rest.join(' ')}»; giá trị có dấu cách thì đặt trong ngoặc kép, như --title "Tiêm vắc xin sởi"`,
		);
	}
	const kind = kinds.find(({ id, collection }) => word === id || word === collection);
	if (word !== undefined && !kind)
		faults.push(`loại mục là ${kinds.map(({ id }) => id).join(', ')}; đã thấy «${word}»`);
	return kind;
}

function readName(given: string): Answer<string> {
	const name = given.replace(/\.md$/, '');
	if (parseEntryPath(`tin-tuc/2025/${name}.md`)) return { value: name };
	return {
		fault: `«${given}» không dùng làm tên tệp được; viết chữ thường không dấu, nối bằng gạch, như tiem-vac-xin-soi`,
	};
}
