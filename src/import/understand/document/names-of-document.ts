import type { Field, Found } from '#import/model.ts';
import type { ClosingSentence } from './closing-sentence.ts';
import type { Head } from './head.ts';
import { isCapitals, properCase } from './proper-case.ts';
import { type NamedType, typeInText, typeOfNumber } from './type-names.ts';
import { asWrittenElsewhere } from './usual-case.ts';

/** The schema takes no longer titles. */
const longestTitle = 400;

interface DocumentNames {
	readonly type: Field<string>;
	readonly title: Field<string>;
	readonly abstract?: Found<string>;
}

interface NameEvidence {
	readonly head: Head | undefined;
	readonly number: string | undefined;
	readonly closing: { readonly sentence: ClosingSentence; readonly from: string } | undefined;
	/** Whether «Kính gửi:» stands below the head. */
	readonly isAddressed: boolean;
	/** What a table beside the document states. */
	readonly stated: { readonly type?: string; readonly abstract?: string };
	/** The other texts of the capture, which may write the abstract in ordinary letters. */
	readonly texts: readonly string[];
	readonly where: (block: number) => string;
}

/** Type, title and abstract: from the head, else from the table beside the document, else from its closing sentence. */
export function namesOf(evidence: NameEvidence): DocumentNames {
	const { head, number, closing, isAddressed, stated, texts, where } = evidence;
	if (head?.type) {
		const { type, abstract: below } = head;
		const from = where(type.block);
		const known: Field<string> = { value: type.value.id, certainty: 'certain', from };
		if (below) {
			return { type: known, ...titled(type.value, usualCase(below.value, texts), 'certain', where(below.block)) };
		}
		return { type: known, ...fallback(evidence, type.value) };
	}
	const letter = number === undefined ? undefined : typeOfNumber(number);
	if (head?.subject || (letter?.id === 'cong-van' && (isAddressed || !closing))) {
		const isSure = letter?.id === 'cong-van' || (isAddressed && letter === undefined);
		const subject = head?.subject?.value || stated.abstract?.replace(/^(?:V\/v|về việc)\s+/iu, '');
		const type: NamedType = letter && !isAddressed ? letter : { id: 'cong-van', name: 'Công văn' };
		const from = head?.subject ? where(head.subject.block) : 'dạng của số, ký hiệu';
		const known: Field<string> = { value: type.id, certainty: isSure ? 'certain' : 'likely', from };
		if (!subject) return { type: known, title: { missing: 'Công văn không có dòng «V/v»; hãy đặt tên theo nội dung' } };
		const abstract = usualCase(subject, texts);
		return {
			type: known,
			title: titleField(`${type.name} về việc ${abstract}`, 'certain', from),
			abstract: { value: abstract, certainty: 'certain', from },
		};
	}
	const statedType = stated.type === undefined ? undefined : typeInText(stated.type)?.type;
	const type = letter ?? statedType ?? closing?.sentence.type;
	if (!type) {
		return {
			type: { missing: 'Không thấy tên loại văn bản ở phần đầu, ở số, ký hiệu hay ở câu kết' },
			title: { missing: 'Bản chụp không có tên loại và trích yếu của văn bản' },
		};
	}
	const from = letter ? 'chữ viết tắt trong số, ký hiệu' : statedType ? 'bảng thuộc tính' : (closing?.from ?? '');
	return { type: { value: type.id, certainty: letter ? 'certain' : 'likely', from }, ...fallback(evidence, type) };
}

function usualCase(text: string, texts: readonly string[]): string {
	return isCapitals(text) ? asWrittenElsewhere(properCase(text), texts) : text;
}

/** Where the head gives no abstract. */
function fallback({ closing, stated }: NameEvidence, type: NamedType): Omit<DocumentNames, 'type'> {
	if (stated.abstract) return titled(type, stated.abstract, 'likely', 'bảng thuộc tính');
	if (closing && closing.sentence.type.id === type.id) {
		const { title, abstract } = closing.sentence;
		return {
			title: titleField(title, 'likely', closing.from),
			abstract: { value: abstract, certainty: 'likely', from: closing.from },
		};
	}
	return { title: { missing: `Dưới tên loại «${type.name}» không có trích yếu; hãy đặt tên theo nội dung` } };
}

function titled(type: NamedType, abstract: string, certainty: Found<string>['certainty'], from: string) {
	const named = abstract.replace(/^(?:V\/v|Về việc|Về)(?=\s)/u, (lead) =>
		/^V\//.test(lead) ? 'về việc' : lead.toLowerCase(),
	);
	const repeated = named.toLowerCase().startsWith(`${type.name.toLowerCase()} `);
	return {
		title: titleField(repeated ? named : `${type.name} ${named}`, certainty, from),
		abstract: { value: abstract, certainty, from },
	};
}

function titleField(title: string, certainty: Found<string>['certainty'], from: string): Field<string> {
	return title.length > longestTitle
		? { missing: `Tên văn bản dài ${title.length} chữ, quá ${longestTitle}; hãy đặt tên ngắn hơn` }
		: { value: title, certainty, from };
}
