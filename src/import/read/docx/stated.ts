import type { Stated } from '../../model.ts';
import { cleanWords, folded } from '../html/words.ts';
import { unescaped, xmlElements } from './xml-tags.ts';

const rubbishAuthors =
	/^(?:admin|administrator|user|users|owner|windows|windows user|microsoft|microsoft office user|microsoft cpn|office|pc|home|laptop|hp|dell|asus|acer|lenovo|samsung|sony|toshiba|computer|may tinh|unknown|author|guest|test|python docx|un named|apache poi|thaihoc.*|vnn r9|smart|techcare|mr|ms|[a-z]{1,4}\d*)$/;
const rubbishTitles =
	/^(?:microsoft word|document\d*|tai lieu|untitled|powerpoint|cong hoa xa hoi|ubnd|uy ban nhan dan|so y te$|bo y te$|dang cong san|phu luc$|mau so|so .{0,10}$)|\.(?:docx?|rtf|pdf)$/i;

/** Title and author of the core properties, unless they are what Word and computers fill in by themselves. */
export function statedByProperties(xml: string | undefined): Stated {
	if (!xml) return {};
	const values = new Map<string, string>();
	for (const { tag, end } of xmlElements(xml, (name) => name === 'dc:title' || name === 'dc:creator')) {
		const text = xml.slice(tag.end, end).replace(/<[^<>]{0,200}>/g, '');
		values.set(tag.name, cleanWords(unescaped(text)).slice(0, 1000));
	}
	const title = values.get('dc:title');
	const author = values.get('dc:creator');
	return {
		...(title && !rubbishTitles.test(folded(title)) && !rubbishTitles.test(title) && { title }),
		...(author && !rubbishAuthors.test(folded(author)) && { author }),
	};
}
