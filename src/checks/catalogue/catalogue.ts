import { addressRules } from './addresses.ts';
import { attachmentRules } from './attachments.ts';
import { bodyRules } from './body.ts';
import { citationRules } from './citations.ts';
import { dateRules } from './dates.ts';
import { frontMatterRules } from './front-matter.ts';
import { identityRules } from './identity.ts';
import { linkRules } from './links.ts';
import { peopleRules } from './people.ts';
import type { RuleRecord } from './rule-record.ts';
import { storageRules } from './storage.ts';
import { vocabularyRules } from './vocabulary.ts';

/** Every rule of the checks, in the groups in which the guide explains them. */
export const ruleGroups = [
	{ id: 'nhom-thong-tin', title: 'Phần thông tin đầu tệp', rules: frontMatterRules },
	{ id: 'nhom-tep', title: 'Tên tệp và cách lưu tệp', rules: storageRules },
	{ id: 'nhom-dia-chi', title: 'Địa chỉ và mục trùng nhau', rules: identityRules },
	{ id: 'nhom-ngay', title: 'Ngày tháng và địa danh', rules: dateRules },
	{ id: 'nhom-lien-ket', title: 'Liên kết, ảnh và tệp', rules: linkRules },
	{ id: 'nhom-dia-chi-cu', title: 'Địa chỉ cũ: đổi tên, gỡ, xóa', rules: addressRules },
	{ id: 'nhom-tep-dinh-kem', title: 'Tệp đính kèm', rules: attachmentRules },
	{ id: 'nhom-than-bai', title: 'Phần thân bài', rules: bodyRules },
	{ id: 'nhom-bao-ve', title: 'Bảo vệ bí mật và đời tư', rules: peopleRules },
	{ id: 'nhom-so-hieu', title: 'Số hiệu, viện dẫn và quan hệ', rules: citationRules },
	{ id: 'nhom-tu-vung', title: 'Danh mục từ vựng', rules: vocabularyRules },
] as const;

/** The id of a rule. A rule without a record does not compile. */
export type RuleId = KeysOf<(typeof ruleGroups)[number]['rules']>;

/** The record of each rule. */
export const ruleRecords: Readonly<Record<RuleId, RuleRecord>> = Object.assign(
	{},
	...ruleGroups.map(({ rules }) => rules),
);

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
