import type { Draft } from '#import/model.ts';
import { cutAtWord, oneLine } from './clean-text.ts';
import { writeField, writeStated, writeText } from './field-values.ts';
import type { FrontMatterWriter } from './front-matter-writer.ts';

const maxTitleLength = 400;

/** Writes the title, cut at a word when it is longer than the schema allows. */
export function writeTitle(front: FrontMatterWriter, { title }: Draft) {
	if ('missing' in title || oneLine(title.value).length <= maxTitleLength) {
		writeText(front, 'title', title);
		return;
	}
	const todo = 'dài hơn 400 ký tự nên đã cắt, hãy rút gọn';
	front.write('title', cutAtWord(oneLine(title.value), maxTitleLength), title, todo);
}

/** Writes where the item belongs: provinces, level and the suggested topics. */
export function writeSubject(front: FrontMatterWriter, { provinces, level, topics }: Draft) {
	writeField(front, 'provinces', provinces, (ids) => (ids.length > 0 ? [...new Set(ids)] : undefined));
	writeField(front, 'level', level, (id) => id);
	const [first, ...others] = topics;
	if (first) {
		front.write('topic', first.value, undefined, suggested(first.from));
		front.fields['topic'] ??= { value: first.value, certainty: 'guess', from: first.from };
	} else front.missing('topic', { missing: 'chưa gợi ý được chủ đề nào' });
	const more = [...new Set(others.map(({ value }) => value))].filter((id) => id !== first?.value).slice(0, 3);
	writeStated(front, 'topics', more);
}

function suggested(from: string): string {
	return `chủ đề do máy gợi ý theo ${from}, hãy chọn lại nếu chưa đúng`;
}
