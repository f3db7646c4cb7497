import type { PageNotes } from './file-page.ts';

/** The page of a copy that says what it is, below the folder of the site. */
export const aboutFile = 'ban-sao.html';

/** Pages that are a tool, and can do nothing without a server. */
const tools = new Set(['tim-kiem/index.html', 'ngoai-tuyen/index.html']);

/** What a page of a copy says that the page of the site does not; `base` is where that site stands. */
export function notesFor(file: string, base: string): PageNotes {
	const about = `${base}${aboutFile}`;
	const footer = `<p class="page small">Đây là bản sao mở thẳng từ tệp; trang gốc có thể đã có bản mới hơn. <a href="${about}">Về bản sao này</a>.</p>`;
	const main = `<p class="page saved-copy"><strong>Trang này cần mở qua máy chủ.</strong> Trình duyệt không cho trang mở thẳng từ tệp chạy phần tìm kiếm và lưu ngoại tuyến. <a href="${about}">Xem cách mở qua máy chủ</a>.</p>`;
	return { footer, ...(tools.has(file) && { main }) };
}

/** What is told of a copy. */
export interface CopyFacts {
	readonly name: string;
	/** Address of the site that was copied. */
	readonly origin: string;
	/** The day in Vietnam on which it was copied: «23/11/2026». */
	readonly day: string;
	/** SHA-256 of the list of checksums of the site that was copied. */
	readonly sum: string;
}

/** What the page about a copy says. */
function aboutHtml({ name, origin, day, sum }: CopyFacts, base: string): string {
	const home = escaped(origin);
	return `<h1>Về bản sao này</h1>
<p>Đây là bản sao của ${escaped(name)}, chép ngày ${day} từ <a href="${home}">${home}</a>. Trang gốc có thể đã sửa, gỡ hay thêm mục sau ngày ấy; khi có mạng, hãy xem lại ở trang gốc trước khi trích dẫn.</p>
<p><a href="${base}">Mở trang chủ của bản sao</a></p>
<h2>Dùng được</h2>
<ul>
<li>Đọc mọi trang, đi theo mọi liên kết: danh mục, tỉnh thành, chủ đề, số hiệu, viện dẫn.</li>
<li>Mở tệp đính kèm, bảng CSV, JSON, nguồn tin.</li>
<li>In trang, và tìm chữ trong một trang bằng Ctrl+F.</li>
</ul>
<h2>Không dùng được</h2>
<p>Trình duyệt không cho trang mở thẳng từ tệp chạy mã, nên ở bản sao này không có:</p>
<ul>
<li>tìm kiếm trong cả kho, gợi ý khi gõ, lọc bảng văn bản;</li>
<li>nút chép trích dẫn (vẫn chọn chữ và chép được bằng tay);</li>
<li>lưu để đọc ngoại tuyến.</li>
</ul>
<h2>Muốn tìm kiếm</h2>
<p>Cần bản sao nguyên dạng, do lệnh <code>npm run copy -- &lt;thư mục&gt;</code> làm ra (không có <code>--file</code>), mở bằng máy chủ đi kèm: bấm đúp <code>mo-kho.cmd</code> trên Windows, hoặc chạy <code>node mo-kho.mjs</code>.</p>
<h2>Kiểm bản sao</h2>
<p>Trong thư mục <code>kho</code>, tệp <code>du-lieu/sha256sums.txt</code> ghi mã kiểm của mọi tệp của bản sao này. Mở cửa sổ dòng lệnh ở thư mục ấy rồi chạy <code>sha256sum --check --quiet du-lieu/sha256sums.txt</code>; không in ra gì là nguyên vẹn. Danh sách của trang gốc lúc chép có mã kiểm <code>${sum}</code>.</p>`;
}

/** The frame of a page: what surrounds its text, two boxes deep. */
const frame = /(<main[^>]*>\s*<div[^>]*>\s*<div[^>]*>)[\s\S]*(<\/div>\s*<\/div>\s*<\/main>)/;

/** The page about a copy, made from the page for what is not there, so that it looks like the site. */
export function aboutPage(page404: string, facts: CopyFacts, base: string): string {
	return page404
		.replace(/<title>[^<]*<\/title>/, () => `<title>Về bản sao này – ${escaped(facts.name)}</title>`)
		.replace(frame, (_, open: string, close: string) => open + aboutHtml(facts, base) + close);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
