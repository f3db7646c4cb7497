import { describe, expect, test } from 'vitest';
import type { DocumentDraft } from '#import/model.ts';
import { sampleCapture, sampleForms } from './sample-documents.ts';
import { sampleKinds } from './sample-kinds.ts';
import { foundValue } from './sample-texts.ts';
import { understandDocument } from './understand-document.ts';

const context = { fileName: 'van-ban.docx', today: '2026-11-22' };

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const bodyText = ({ body }: DocumentDraft) =>
	body.map((block) => ('text' in block ? `${block.kind === 'item' ? block.marker : ''} ${block.text}` : '')).join('\n');

describe.each(Object.entries(sampleKinds))('%s', (_, { sample, expected }) => {
	test.each(Object.entries(sampleForms))('%s', (_form, form) => {
		const drafts = understandDocument(sampleCapture(form(sample)), context);
		expect(drafts).toHaveLength(1);
		const draft = drafts[0]!;
		expect({
			title: foundValue(draft.title),
			type: foundValue(draft.type),
			number: foundValue(draft.number),
			issuedOn: (foundValue(draft.issuedOn) as { on: string } | undefined)?.on,
			system: draft.system.value,
			place: draft.place?.value,
			effectiveOn: draft.effectiveOn?.value.on,
			relations: draft.relations.map(({ kind, to }) => `${kind} ${to}`),
			recipients: draft.recipients,
		}).toEqual({
			title: expected.title,
			type: expected.type,
			number: expected.number,
			issuedOn: expected.issuedOn,
			system: expected.system ?? 'state',
			place: expected.place,
			effectiveOn: expected.effectiveOn,
			relations: expected.relations ?? [],
			recipients: expected.recipients,
		});
		expect(draft.issuerName).toMatch(expected.issuerName);
		expect([...draft.signers].sort(byName)).toEqual([...expected.signers].sort(byName));
		expect(lettersOf(bodyText(draft))).toBe(lettersOf([...sample.body, ...(sample.behind ?? [])].join('')));
		expect(draft.completeness.value).toBe('full');
	});
});

function byName(one: { name: string }, other: { name: string }): number {
	return one.name < other.name ? -1 : 1;
}
