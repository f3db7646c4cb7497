import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { dataUrl, feedUrls, recordUrl, urls } from '#domain/urls.ts';
import { site } from '#site';
import type { FileKind } from '#views/file-kind.ts';

export interface LlmsView {
	readonly address: SiteAddress;
	/** Without entries there is nothing to harvest. */
	readonly hasEntries: boolean;
}

/** `/llms.txt`, in the form of llmstxt.org: what the archive is, for those who read it with a language model. */
export const llms: FileKind<LlmsView> = {
	name: 'llms.txt',
	files: ({ address, archive }) => [
		{ path: 'llms.txt', view: () => ({ address, hasEntries: archive.entries.length > 0 }) },
	],
	write: ({ address, hasEntries }) => textOf((path) => publicUrl(path, address), hasEntries),
};

type Link = readonly [name: string, path: string, note: string];

function textOf(whole: (path: string) => string, hasEntries: boolean): string {
	const list = (links: readonly Link[]) =>
		links.map(([name, path, note]) => `- [${name}](${whole(path)}): ${note}`).join('\n');
	const record = whole(recordUrl(urls.item('tin-tuc', '2025', 'ten-bai')));
	return `# ${site.name}

> ${site.description}

Kho là trang tĩnh bằng tiếng Việt. Kho không phải cơ quan nhà nước và không thay bản gốc: mỗi mục ghi lấy từ đâu, đầy đủ đến mức nào, điều gì chưa rõ và vì sao. Tiêu đề và dữ kiện dẫn từ nguồn; câu tóm tắt là lời của kho. Khi dẫn lại, xin nêu nguồn của mục và địa chỉ của mục trong kho; điều kho ghi là chưa rõ thì đừng suy đoán.

- Mỗi mục có một địa chỉ giữ mãi. Bên cạnh trang có bản ghi JSON với mọi trường và phần thân Markdown: bỏ dấu gạch chéo cuối, thêm .json, ví dụ ${record}.
- Mỗi số hiệu văn bản có một trang dưới ${whole(urls.numbers())}, kể cả văn bản kho chưa có mà chỉ được nhắc đến.
- Mục đã gỡ giữ địa chỉ, ở đó chỉ còn ngày và lý do gỡ; đừng dùng lại nội dung cũ của mục ấy.
- Giấy phép: lời của kho và dữ liệu theo ${site.license.name} (${site.license.url}). Toàn văn thuộc nguồn mà mục ghi.

## Đọc

${list([
	['Tin tức', urls.news(), 'tin theo năm và tháng'],
	['Văn bản', urls.documents(), 'kế hoạch, quyết định, chỉ thị …'],
	['Điểm tin', urls.briefs(), 'tiêu đề và một câu về bài ở nơi khác'],
	['Số hiệu văn bản', urls.numbers(), 'mọi số, ký hiệu mà kho biết, ai nhắc đến văn bản nào'],
	['Tỉnh, thành phố', urls.provinces(), 'mục theo tỉnh ngày nay'],
	['Chủ đề', urls.topics(), 'mục theo chủ đề'],
	['Cơ quan', urls.agencies(), 'văn bản theo cơ quan ban hành'],
	['Tình trạng kho', urls.health(), 'kho còn thiếu những gì'],
	['Giới thiệu', urls.page('gioi-thieu'), 'kho là gì, ai làm, liên hệ ra sao'],
])}

## Dữ liệu

${list([
	['Dữ liệu mở', urls.data(), 'bảng nào có gì, cột nào nghĩa là gì'],
	['Mọi mục, JSON', dataUrl('muc.json'), 'mỗi dòng một mục; bảng dài có thêm muc-2.json, muc-3.json …'],
	['Mọi mục, CSV', dataUrl('muc.csv'), 'cùng các dòng ấy'],
	['Viện dẫn, JSON', dataUrl('vien-dan.json'), 'câu nào nhắc văn bản nào, chắc chắn đến đâu'],
	['Data Package', dataUrl('datapackage.json'), 'mọi bảng, cột và tệp của dữ liệu mở'],
	['OpenAPI', dataUrl('openapi.json'), 'mọi dạng địa chỉ của kho'],
	...(hasEntries ? [['OAI-PMH', dataUrl('oai.xml'), 'Dublin Core của mọi mục, dạng kho tĩnh'] as const] : []),
])}

## Theo dõi

${list([
	[
		'RSS',
		feedUrls(urls.home()).rss,
		'mục mới về y tế; mỗi loại mục, tỉnh, chủ đề, cơ quan và mỗi văn bản có trong kho có nguồn riêng',
	],
	['Sơ đồ trang', '/sitemap.xml', 'mọi trang, kèm ngày thay đổi'],
])}

## Optional

${list([['Hướng dẫn đăng bài', urls.guide(), 'cho người đưa bài vào kho']])}
`;
}
