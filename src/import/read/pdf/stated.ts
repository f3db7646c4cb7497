import type { Stated } from '#import/model.ts';
import { tidyCharacters } from '../tidy.ts';

const noTitle =
	/^(?:microsoft (?:word|excel|powerpoint)\b.*|untitled.*|document\d*|tài liệu\d*|.{0,200}\.(?:docx?|pdf|xlsx?|pptx?|rtf|odt|indd|p65|qxd|tmp)|print|scan.*|(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|cộng hòa xã hội chủ nghĩa việt nam|số:?).{0,60}|.{0,3}|[\d\W_]*)$/iu;
const noAuthor =
	/^(?:admin(?:istrator)?|user\d*|hp|dell|acer|asus|lenovo|toshiba|sony|pc\d*|owner|windows.*|microsoft.*|(?:my )?computer|desktop.*|laptop.*|office.*|home|guest|unknown|anonymous|may ?tinh.*|vnn\.r9|www\..*|.*\.(?:com|vn|net|org)\b.*|.{0,1}|[\d\W_]*)$/iu;
const longest = 500;

/** What the properties of a PDF say about it, without what programs fill in by themselves. */
export function statedOf(info: Readonly<Record<string, unknown>>): Stated {
	const title = property(info['Title'], noTitle);
	const author = property(info['Author'], noAuthor);
	const description = property(info['Subject'], noTitle);
	const published = creationTime(info['CreationDate']);
	return {
		...(title ? { title } : {}),
		...(author ? { author } : {}),
		...(description ? { description } : {}),
		...(published ? { published } : {}),
	};
}

function property(value: unknown, rubbish: RegExp): string | undefined {
	if (typeof value !== 'string' || value.length > longest) return undefined;
	const text = tidyCharacters(value).replace(/\s+/gu, ' ').trim();
	return text === '' || rubbish.test(text) || text.includes('\uFFFD') ? undefined : text;
}

/** ISO date and time of «D:20250305102100+07'00'»; undefined when it is no date. */
function creationTime(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const parts = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/u.exec(value);
	if (!parts) return undefined;
	const [, year, month, day, hour, minute, second = '00', utc, sign, zoneHour, zoneMinute = '00'] = parts;
	if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1980)
		return undefined;
	if (hour === undefined) return `${year}-${month}-${day}`;
	const zone = sign ? `${sign}${zoneHour}:${zoneMinute}` : utc ? 'Z' : '';
	return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
