import type { Collection } from '#domain/entry-path.ts';
import { isList, type YamlValue, yamlValue } from '#domain/yaml-value.ts';
import type { Absent, Certainty } from '#import/model.ts';
import { briefFields } from '#schema/brief.ts';
import { documentFields } from '#schema/document.ts';
import { type FieldKey, fields as labels } from '#schema/fields.ts';
import { newsFields } from '#schema/news.ts';
import { cutAtWord, oneLine } from './clean-text.ts';
import { withAdvice } from './missing-advice.ts';

/** A field of a written entry as the report shows it. */
export type WrittenField =
	| { readonly value: YamlValue; readonly certainty: Certainty; readonly from: string }
	| { readonly missing: string };

/** How sure a value is, and where it stood. */
export type Evidence = { readonly certainty: Certainty; readonly from: string };

type Shape = Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>>;

const shapes: Record<Collection, Shape> = { 'tin-tuc': newsFields, 'van-ban': documentFields, 'diem-tin': briefFields };
/** Lists and records that have a line for each of their members. */
const blockKeys = new Set(['source', 'capture', 'figures', 'signers', 'recipients', 'relations', 'notes']);
/** The checks refuse front matter of 60,000 characters; no list may fill it alone. */
const maxListLength = 10_000;

/** Collects the lines of a front matter, and what a person must look at. What the schema would refuse is not written. */
export class FrontMatterWriter {
	readonly lines: string[] = [];
	/** In Vietnamese, each with the label of its field. */
	readonly todos: string[] = [];
	readonly fields: Record<string, WrittenField> = {};
	readonly #shape: Shape;

	constructor(collection: Collection) {
		this.#shape = shapes[collection];
	}

	/**
	 * Writes a value. A guess carries a TODO, a likely value the place where it stood; `todo` is another thing to look at.
	 * Without evidence it is the import's own and no finding.
	 */
	write(key: FieldKey, value: YamlValue, evidence?: Evidence, todo?: string) {
		const { certainty, from = 'máy nhập' } = evidence ?? {};
		if (!this.#shape[key]?.safeParse(value).success) {
			const seen = cutAtWord(oneLine(typeof value === 'string' ? value : yamlValue(value, key)), 100);
			this.missing(key, { missing: `đọc được «${seen}» (${from}) nhưng không hợp lệ, hãy xem lại bản chụp` });
			return;
		}
		const guess = certainty === 'guess' ? `đoán ${because(from)}, hãy xác nhận` : undefined;
		const todos = [guess, todo].filter((one) => one !== undefined);
		for (const one of todos) this.#note(key, one);
		const plain = certainty === 'likely' ? comment(because(from)) : '';
		this.#writeLines(key, value, todos.length > 0 ? comment(`TODO: ${todos.join('; ')}`) : plain);
		if (certainty) this.fields[key] = { value, certainty, from };
	}

	/** Says why a value is empty: in `…Missing` where the schema has it, else in a comment. */
	missing(key: FieldKey, { missing, notBefore }: Absent) {
		const reason = cutAtWord(oneLine(missing), 1000) || 'bản chụp không cho biết';
		this.#note(key, reason);
		this.fields[key] = { missing: reason };
		const twin = this.#shape[`${key}Missing`];
		if (!twin) {
			this.lines.push(`# TODO: ${key}: ${withAdvice(key, reason)}`);
			return;
		}
		const dated = { reason: `TODO: ${reason}`, notBefore };
		const value = twin.safeParse(dated).success ? dated : { reason: dated.reason };
		// Without the word that the checks look for: who keeps the reason may keep this too.
		this.lines.push(`${key}Missing: ${yamlValue(value, key)} # biết thì ghi ${key} thay dòng này, không thì giữ lý do`);
	}

	#writeLines(key: FieldKey, value: YamlValue, note: string) {
		if (typeof value !== 'object' || !blockKeys.has(key)) {
			this.lines.push(`${key}: ${yamlValue(value, key)}${note}`);
			return;
		}
		if (isList(value)) {
			this.#writeList(key, value, note);
			return;
		}
		this.lines.push(`${key}:${note}`);
		for (const [name, one] of Object.entries(value))
			if (one !== undefined) this.lines.push(`  ${name}: ${yamlValue(one, name)}`);
	}

	#writeList(key: FieldKey, list: readonly YamlValue[], note: string) {
		const kept: string[] = [];
		let length = 0;
		for (const member of list) {
			const line = `  - ${yamlValue(member, key)}`;
			length += line.length;
			if (length > maxListLength) break;
			kept.push(line);
		}
		if (kept.length > 0) this.lines.push(`${key}:${note}`, ...kept);
		if (kept.length === list.length) return;
		const todo = `còn ${list.length - kept.length} mục chưa ghi vì phần đầu tệp có giới hạn, hãy xem bản chụp`;
		this.#note(key, todo);
		this.lines.push(`# TODO: ${key}: ${todo}`);
	}

	#note(key: FieldKey, todo: string) {
		this.todos.push(`${labels[key].label}: ${oneLine(todo)}`);
	}
}

/** How evidence is named in a comment: most is a place, some a clause. */
function because(from: string): string {
	return `${/^(?:có|không) /.test(from.normalize('NFC')) ? 'vì' : 'theo'} ${from}`;
}

function comment(text: string): string {
	return ` # ${cutAtWord(oneLine(text), 300)}`;
}
