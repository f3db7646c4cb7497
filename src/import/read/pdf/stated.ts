import type { Stated } from '#import/model.ts';
import { tidyCharacters } from '../tidy.ts';

const noTitle =
	/^(?:microsoft (?:word|excel|powerpoint)\b.*|untitled.*|document\d*|tài liệu\d*|.{0,200}\.(?:docx?|pdf|xlsx?|pptx?|rtf|odt|indd|p65|qxd|tmp)|print|scan.*|(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|cộng hòa xã hội chủ nghĩa việt nam|số:?).{0,60}|.{0,3}|[\d\W_]*)$/iu;
const noAuthor =
	/^(?:admin(?:istrator)?|user\d*|hp|dell|acer|asus|lenovo|toshiba|sony|pc\d*|owner|windows.*|microsoft.*|(?:my )?computer|desktop.*|laptop.*|office.*|home|guest|unknown|anonymous|may ?tinh.*|vnn\.r9|www\..*|.*\.(?:com|vn|net|org)\b.*|.{0,1}|[\d\W_]*)$/iu;
const longest = 500;

/**
 * What the properties of a PDF say about it, without what programs fill in by themselves. The day on which the file was
 * made is none of it: a page may be printed to PDF years after it was published.
 */
export function statedOf(info: Readonly<Record<string, unknown>>): Stated {
	const title = property(info['Title'], noTitle);
	const author = property(info['Author'], noAuthor);
	const description = property(info['Subject'], noTitle);
	return {
		...(title ? { title } : {}),
		...(author ? { author } : {}),
		...(description ? { description } : {}),
	};
}

function property(value: unknown, rubbish: RegExp): string | undefined {
	if (typeof value !== 'string' || value.length > longest) return undefined;
	const text = tidyCharacters(value).replace(/\s+/gu, ' ').trim();
	return text === '' || rubbish.test(text) || text.includes('\uFFFD') ? undefined : text;
}
