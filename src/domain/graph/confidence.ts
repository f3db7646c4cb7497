import type { Confidence } from '#domain/citations/find-citations.ts';

/** What readers are told of how sure a link is; the explanation is one line. */
export const confidenceLabels = {
	certain: {
		label: 'chắc chắn',
		explanation: 'chỗ viện dẫn ghi đủ số, ký hiệu, năm hoặc ngày, và cơ quan.',
	},
	'year-missing': {
		label: 'thiếu năm hoặc khóa',
		explanation: 'chỗ viện dẫn không ghi năm hay khóa; trong các văn bản kho biết, chỉ một văn bản khớp.',
	},
	'short-form': {
		label: 'gọi tắt',
		explanation: 'chỗ viện dẫn chỉ nêu loại và số; trong các văn bản kho biết, chỉ một văn bản khớp.',
	},
	inferred: {
		label: 'suy đoán',
		explanation: 'năm, cơ quan hay tỉnh là do kho suy ra từ mục viện dẫn hoặc từ tên gọi quen dùng.',
	},
	suspect: {
		label: 'viết sai dạng',
		explanation: 'số, ký hiệu ở chỗ viện dẫn thiếu hoặc sai chữ.',
	},
} as const satisfies Record<Confidence, { label: string; explanation: string }>;

/** How sure citations are other than certain, from the surest, each once: what a legend has to explain. */
export function doubtsIn(confidences: Iterable<Confidence | undefined>): Exclude<Confidence, 'certain'>[] {
	const met = new Set(confidences);
	return (Object.keys(confidenceLabels) as Confidence[]).filter(
		(confidence) => confidence !== 'certain' && met.has(confidence),
	) as Exclude<Confidence, 'certain'>[];
}
