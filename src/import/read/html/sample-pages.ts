/** Invented pages in the manner of real portals, furniture included. Tests of the importer read them. */

export const newsTitle = 'Sở Y tế Lai Châu tập huấn phòng chống sốt xuất huyết cho 38 trạm y tế';
export const newsLead =
	'Sáng 12/3, Sở Y tế tổ chức lớp tập huấn giám sát véc tơ và điều trị sốt xuất huyết cho cán bộ của 38 trạm y tế xã, phường trên địa bàn tỉnh.';
export const newsBody = [
	'Theo báo cáo của Trung tâm Kiểm soát bệnh tật, từ đầu năm đến nay toàn tỉnh ghi nhận 17 ca mắc, giảm 5 ca so với cùng kỳ, không có trường hợp tử vong.',
	'Tại lớp học, học viên thực hành điều tra chỉ số bọ gậy (BI), cách xử lý ổ dịch và cách ghi phiếu giám sát theo mẫu mới; tỷ lệ nhà có bọ gậy phải <17%.',
	'Bác sĩ Lò Văn Mẫu đề nghị các trạm báo cáo trước 15 giờ hằng ngày, kể cả khi không có ca bệnh mới, để tỉnh kịp thời điều phối hóa chất và nhân lực.',
	'Lớp tập huấn kéo dài đến hết ngày 14/3 và kết thúc bằng một bài kiểm tra trên máy tính cho toàn bộ học viên tham dự.',
];
export const otherHeadlines = [
	'Trạm y tế xã Mường Thử nhận hệ thống xét nghiệm nhanh',
	'Kiểm tra an toàn thực phẩm dịp lễ hội đầu xuân năm nay',
	'Ngày hội hiến máu tình nguyện thu về 312 đơn vị máu',
];
export const junkWords = [
	'Trang chủ',
	'Giới thiệu',
	'Liên hệ',
	'Chia sẻ',
	'In bài',
	'Cỡ chữ',
	'Lượt xem',
	'Bản quyền',
	'Giấy phép',
	'Đăng nhập',
	'Bình luận',
	'cookie',
	'Powered',
	'Thống kê truy cập',
	'Zalo',
	'gtag',
	'Email',
	'Nghe đọc bài',
	'Quảng cáo',
];

const paragraphs = newsBody.map(
	(text) => `<p style="text-align:justify"><span style="font-size:14pt">${escaped(text)}</span></p>`,
);
const menu =
	'<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a></li><li><a href="/tin">Tin tức</a></li><li><a href="/vb">Văn bản</a></li><li><a href="/lh">Liên hệ</a></li></ul>';

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The portal of a ministry on Liferay: date above, «Related news» and an asset publisher below. */
export const liferayPage = `<!DOCTYPE html><html lang="vi"><head><title>${newsTitle} - Tin tức - Cổng thông tin điện tử</title>
<meta property="og:title" content="${newsTitle}"><script>gtag('config')</script></head><body class="controls-visible">
<div id="wrapper"><header id="banner"><div id="heading"><a class="logo" href="/"><img alt="logo" src="/logo.png"></a></div><nav id="navigation">${menu}</nav></header>
<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin hoạt động</a></li></ul>
<section id="content"><div class="columns-2"><div class="portlet-column">
<section class="portlet" id="portlet_101"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Tin hoạt động</span></h1></header>
<div class="portlet-content"><div class="asset-full-content"><div class="asset-content">
<div class="journal-content-article"><div class="news-detail"><h3 class="title-detail">${newsTitle}</h3>
<div class="date-time"><span>13/03/2025 | 08:34 AM</span></div><div class="tools"><a href="#">A-</a> <a href="#">A+</a> <a href="javascript:print()">In bài</a></div>
<div class="summary"><strong>${newsLead}</strong></div>
<div class="content">${paragraphs.slice(0, 2).join('')}
<p style="text-align:center"><img src="/documents/a.jpg" alt="a.jpg" width="700"></p><p style="text-align:center"><em>Quang cảnh lớp tập huấn tại hội trường.</em></p>
<p><strong>Báo cáo hằng ngày</strong></p>${paragraphs.slice(2).join('')}<p style="text-align:right"><strong>Nguồn: Báo Mẫu</strong></p></div></div></div></div>
<div class="taglib-social-bookmarks"><ul><li>Chia sẻ</li><li>Zalo</li></ul></div><div class="asset-ratings">Đánh giá bài viết (0 Lượt xem)</div></div></div></section>
<section class="portlet"><header><h2 class="portlet-title-text">Related news</h2></header><div class="related-list"><ul>
${otherHeadlines.map((title, index) => `<li><a href="/tin/${index}">${title}</a></li>`).join('\n')}</ul></div></section>
<section class="portlet"><header><h2 class="portlet-title-text">Asset Publisher</h2></header><div class="asset-publisher"><div class="asset-abstract"><h3 class="asset-title"><a href="/bv">Bệnh viện tuyến huyện mổ nội soi ca đầu tiên trong năm</a></h3><span class="date">07/12/2025 16:59</span><div class="asset-summary">Kíp mổ gồm năm bác sĩ đã phẫu thuật thành công cho người bệnh 54 tuổi bị viêm túi mật cấp...<a href="/bv">Xem thêm</a></div></div></div></section>
</div></div></section>
<footer id="footer"><p>Bản quyền thuộc Bộ Mẫu. Giấy phép số 1/GP-TTĐT. Email: a@mau.vn</p><p>Powered by Mẫu</p></footer></div></body></html>`;

/** WordPress: caption below a picture, share bar, related posts, comments. */
export const wordpressPage = `<!DOCTYPE html><html><head><title>${newsTitle} &#8211; CDC Mẫu</title><meta property="og:title" content="${newsTitle}">
<meta property="og:site_name" content="CDC Mẫu"><meta property="og:url" content="https://cdcmau.example.vn/tap-huan/?utm_source=fb"><meta property="article:published_time" content="2025-03-13T01:34:00+00:00">
<meta name="description" content="${newsLead}"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"${newsTitle}","datePublished":"2025-03-13T08:34:00+07:00","author":{"@type":"Person","name":"admin"}}]}</script></head>
<body class="single has-sidebar"><header id="masthead" class="site-header"><nav class="main-navigation">${menu}</nav></header><div id="content" class="site-content"><div id="primary"><main>
<article class="post hentry"><header class="entry-header"><h1 class="entry-title">${newsTitle}</h1><div class="entry-meta"><span class="posted-on"><time datetime="2025-03-13T08:34:00+07:00">13/03/2025</time></span><span class="byline"><a href="/author/lan">Lan Hương</a></span><span class="comments-link">0 Bình luận</span></div></header>
<div class="entry-content"><div class="addtoany_share_save_container">Chia sẻ Zalo</div><p><strong>${newsLead}</strong></p>${paragraphs[0]}
<figure id="attachment_12" class="wp-caption aligncenter"><img src="https://cdcmau.example.vn/x.jpg" alt=""><figcaption class="wp-caption-text">Học viên thực hành điều tra bọ gậy.</figcaption></figure>
${paragraphs[1]}<p><strong>Xem thêm: </strong><a href="/khac-1/">${otherHeadlines[0]}</a></p><h2>Yêu cầu đối với các trạm</h2>${paragraphs.slice(2).join('')}
<ul><li>Báo cáo trước 15 giờ<ul><li>qua phần mềm</li></ul></li><li>Gửi <a href="/mau?fbclid=1">mẫu phiếu</a> và <strong>biên bản</strong></li></ul></div>
<footer class="entry-footer"><span class="tags-links">Tags: <a href="/t/1">sốt xuất huyết</a></span></footer></article>
<div class="related-posts"><h3>Bài viết liên quan</h3><div class="item"><a href="/k1"><img src="k.jpg" alt=""></a><a href="/k1">${otherHeadlines[1]}</a><span class="date">01/03/2025</span></div><div class="item"><a href="/k2">${otherHeadlines[2]}</a></div></div>
<div id="comments" class="comments-area"><h3>Bình luận</h3><p>Bài viết rất hay, cảm ơn tác giả đã chia sẻ những điều bổ ích cho mọi người cùng biết.</p><form><textarea></textarea></form></div></main></div>
<aside id="secondary" class="widget-area"><h3>Chuyên mục</h3><ul><li><a href="/a">Tin tức</a></li></ul></aside></div>
<footer class="site-footer">Bản quyền 2025. Quảng cáo: 0123</footer><div class="cookie-notice">Trang này dùng cookie.</div></body></html>`;

/** A provincial portal on ASP.NET: one form round the page, lines set apart by `<br>`, «Tin liên quan» as plain links. */
export const provincePage = `<html><head><title>Sở Y tế tỉnh Mẫu</title></head><body><form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="abc">
<div class="header"><div class="banner">CỔNG THÔNG TIN ĐIỆN TỬ</div>${menu}</div><div class="main"><div class="left-col"><div class="box-menu">${menu}</div><div class="thongke">Thống kê truy cập: 12.345</div></div>
<div class="center-col"><div class="duongdan">Trang chủ &raquo; Tin tức</div><div class="news-detail"><div class="tieude-tin"><h1>${newsTitle}</h1></div><div class="ngaydang">Ngày đăng: 13/03/2025 - Lượt xem: 456</div>
<div class="tienich"><a href="#">Cỡ chữ</a> | <a href="#">In bài</a> | <a href="#">Nghe đọc bài</a></div>
<h2 class="sapo">${newsLead}</h2><div class="noidung"><div>${newsBody.map(escaped).join('<br><br>')}</div><div><b>Bài, ảnh: Thu Mẫu</b></div></div></div>
<div class="tinkhac"><div class="title">Tin cùng chuyên mục</div><div class="list">${otherHeadlines.map((title) => `<div><a href="/x?id=${title.length}">${title}</a> <i>(05/03/2025)</i></div>`).join('')}</div></div></div></div>
<div class="footer">Bản quyền thuộc về Sở. Giấy phép số 12. Đăng nhập</div></form></body></html>`;

/** An old portal: everything in tables, the picture with its caption in one as well, the text in capitals of fonts. */
export const tablePage = `<HTML><HEAD><TITLE>:: ${newsTitle} ::</TITLE></HEAD><BODY><TABLE width="100%" border="0"><TR><TD colspan="3"><IMG src="b.gif" width="50" height="50"><FONT size="1"><A href="/">Trang chủ</A> | <A href="/gt">Giới thiệu</A> | <A href="/lh">Liên hệ</A> | <A href="/sd">Sơ đồ cổng</A></FONT></TD></TR>
<TR><TD width="180"><TABLE><TR><TD><A href="/1">Tin tức</A></TD></TR><TR><TD><A href="/2">Văn bản</A></TD></TR><TR><TD><A href="/3">Liên hệ</A></TD></TR><TR><TD><A href="/4">Đăng nhập</A></TD></TR></TABLE></TD>
<TD><TABLE><TR><TD class="newsTitle"><B>${newsTitle}</B></TD></TR><TR><TD class="newsDate">(13/03/2025)</TD></TR><TR><TD><B>${newsLead}</B></TD></TR>
<TR><TD class="newsBody"><P>${escaped(newsBody[0]!)}<P><TABLE align="center"><TR><TD><IMG src="p.jpg" width="400" height="300"></TD></TR><TR><TD align="center"><I>Ông Lò Văn Mẫu trao đổi với học viên.</I></TD></TR></TABLE>
${newsBody
	.slice(1)
	.map((text) => `<P>${escaped(text)}`)
	.join('\n')}
<TABLE border="1"><TR><TD><B>TT</B></TD><TD><B>Xã</B></TD><TD><B>Số ca</B></TD></TR><TR><TD>1</TD><TD>Mường Thử</TD><TD>12</TD></TR><TR><TD>2</TD><TD>Nậm Mẫu</TD><TD>5</TD></TR></TABLE></TD></TR>
<TR><TD align="right"><B>Theo Báo Mẫu</B></TD></TR><TR><TD><B>Các tin khác:</B></TD></TR>${otherHeadlines.map((title) => `<TR><TD><A href="/v?${title.length}">${title}</A> (01/03/2025)</TD></TR>`).join('')}</TABLE></TD>
<TD width="160"><MARQUEE><A href="/qc">Quảng cáo</A></MARQUEE></TD></TR><TR><TD colspan="3" align="center"><FONT size="1">Bản quyền của Sở. Giấy phép số 5.</FONT></TD></TR></TABLE></BODY></HTML>`;

/** A large newspaper: description, pictures with captions, inline related items, a box below. */
export const newspaperPage = `<!DOCTYPE html><html><head><title>${newsTitle} - Báo Mẫu</title><meta name="its_type" content="text"><link rel="canonical" href="https://baomau.example.vn/suc-khoe/tap-huan-4861234.html">
<meta property="og:site_name" content="baomau.example.vn"><meta property="og:title" content="${newsTitle} - Báo Mẫu"><meta name="pubdate" content="2025-03-13T08:34:00+07:00"></head><body data-source="Detail">
<section class="section top-header"><div class="container"><a class="logo" href="/">Báo Mẫu</a><a class="myvne_login" href="#">Đăng nhập</a></div></section><section class="section wrap-main-nav"><nav class="main-nav">${menu}</nav></section>
<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb"><li><a href="/suc-khoe">Sức khỏe</a></li></ul><span class="date">Thứ năm, 13/3/2025, 08:34 (GMT+7)</span></div>
<h1 class="title-detail">${newsTitle}</h1><p class="description"><span class="location-stamp">Lai Châu</span>${newsLead}</p>
<article class="fck_detail"><p class="Normal">${escaped(newsBody[0]!)}</p><figure class="tplCaption"><picture><source srcset="a.webp"><img alt="${newsTitle}" src="a.jpg"></picture><figcaption><p class="Image">Cán bộ y tế phun hóa chất. Ảnh: <em>Minh Mẫu</em></p></figcaption></figure>
<p class="Normal">${escaped(newsBody[1]!)}</p><div type="RelatedOneNews" class="VCSortableInPreviewMode"><a href="/k0.html"><img src="k.jpg" alt=""></a><div><a href="/k0.html" title="${otherHeadlines[0]}">${otherHeadlines[0]}</a></div></div>
${newsBody
	.slice(2)
	.map((text) => `<p class="Normal">${escaped(text)}</p>`)
	.join('')}<p class="Normal" style="text-align:right;"><strong>Lê Mẫu</strong></p></article>
<div class="social_pin"><a href="#">Chia sẻ</a><a class="email" href="mailto:x">Email</a></div><div class="width_common tags"><h4>Tags</h4><a href="/tag">sốt xuất huyết</a></div><div class="box-comment"><h3>Ý kiến</h3><p>Bình luận của bạn đọc về bài viết này được hiển thị ở đây sau khi ban biên tập duyệt nội dung gửi lên.</p></div></div>
<div class="sidebar-2"><div class="box-category"><h2 class="title-box-category">Tin liên quan</h2><article class="item-news"><h3 class="title-news"><a href="/k1.html">${otherHeadlines[1]}</a></h3><p class="description"><a href="/k1.html">Đoàn liên ngành kiểm tra 24 cơ sở và nhắc nhở ba cơ sở chưa đủ hồ sơ.</a></p></article><article class="item-news"><h3 class="title-news"><a href="/k2.html">${otherHeadlines[2]}</a></h3></article></div></div></div></section>
<footer class="footer">Bản quyền Báo Mẫu. Giấy phép số 99. Quảng cáo</footer></body></html>`;
