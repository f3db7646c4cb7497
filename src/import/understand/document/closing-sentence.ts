import type { Block } from '#import/model.ts';
import { plainText } from './plain-text.ts';
import { type NamedType, typeInText } from './type-names.ts';

/** «Trên đây là Kế hoạch thực hiện … năm 2025 của Sở Y tế, đề nghị …». */
const closing = /^[-–+•\s]*Trên đây là (?:nội dung )?(?:toàn văn )?/iu;

/** Where the name ends and what readers are asked to do begins. */
const request =
	/(?:[,;.:]\s*(?:đề nghị|yêu cầu|kính|Sở|UBND|Ủy ban|Bộ|các|trong quá trình|nếu|trường hợp|giao|trân trọng|rất mong|Trong)(?!\p{L})|\.\/|\.\s|[,;]\s*\p{L}+ (?:kính|đề nghị|báo cáo|yêu cầu)|\.$)/u;

export interface ClosingSentence {
	readonly type: NamedType;
	/** The whole name as the sentence gives it: «Kế hoạch Thực hiện …». */
	readonly title: string;
	readonly abstract: string;
}

/** The name of the document from the sentence that closes it; undefined when the text is no such sentence. */
export function readClosingSentence(text: string): ClosingSentence | undefined {
	const lead = text.length > 3000 ? null : closing.exec(text);
	if (!lead) return undefined;
	const named = text.slice(lead[0].length);
	const found = typeInText(named);
	if (!found) return undefined;
	const end = request.exec(found.rest)?.index ?? found.rest.length;
	const abstract = found.rest
		.slice(0, end)
		.replace(/[\s.,;:/]+$/u, '')
		.trim();
	// «Trên đây là Kế hoạch của Sở Y tế.» names nobody's plan.
	if (abstract.split(' ').length < 4 || /^(?:của|này|trên)(?!\p{L})/iu.test(abstract)) return undefined;
	return {
		type: found.type,
		title: `${named.slice(0, named.length - found.rest.length)} ${abstract}`.trim(),
		abstract,
	};
}

/** The last sentence of a body that names the document, and its block. */
export function findClosingSentence(body: readonly Block[]): { sentence: ClosingSentence; block: Block } | undefined {
	for (const block of body.toReversed()) {
		const sentence = 'text' in block ? readClosingSentence(plainText(block.text)) : undefined;
		if (sentence) return { sentence, block };
	}
	return undefined;
}
