const word = 'x'.repeat(30_000);

/** Attacks in plain text, by name. All of it is words, which a reader must see as they are. */
export const hostileText: Readonly<Record<string, string>> = {
	script: 'Đoạn có <script>alert(1)</script> và </p><script src="https://xau.example/x.js"></script> ở giữa.',
	'script-in-pieces': 'Đoạn có <scr<script>ipt>alert(1)</scr</script>ipt> và <ScRiPt >x</sCrIpT\t> ở giữa.',
	handler: 'Ảnh <img src=x onerror=alert(1)> và <svg/onload=alert(1)> và <body onpageshow=alert(1)> ở giữa.',
	iframe:
		'Khung <iframe src="https://xau.example"></iframe> <object data=x> <embed src=x> <math><mi>x</mi></math> nữa.',
	'link-javascript':
		'Liên kết [bấm](javascript:alert(1)) và [bấm](JaVaScRiPt&colon;alert(1)) và [x](\tjava\nscript:alert(1)) nữa.',
	'link-data':
		'Liên kết [bấm](data:text/html;base64,PHNjcmlwdD4=) và [bấm](vbscript:msgbox(1)) và [tệp](file:///etc/passwd) nữa.',
	autolink:
		'Địa chỉ <javascript:alert(1)> và <data:text/html,x> và <JAVASCRIPT:alert(1)> và <mailto:a@b.vn?cc=c@d.vn> nữa.',
	'link-reference':
		'Xem [bấm vào đây][a] và [a] và ![a] nữa.\n[a]: javascript:alert(1) "tiêu đề"\n[^1]: Chú thích <b>đậm</b>[^1]',
	image:
		'Ảnh ![mô tả](https://xau.example/x.png) và ![](//xau.example/y.png) và ![a][b] và [![a](x.png)](https://xau.example) nữa.',
	'image-reference': 'Ảnh ![dấu][anh] rồi hết.\n[anh]: https://xau.example/dau.gif',
	'front-matter': 'Đoạn trước\n---\ndraft: false\ntitle: Bị thay\n---\nĐoạn sau có đủ chữ để được giữ lại.',
	'front-matter-toml': 'Đoạn trước có chữ\n+++\ndraft = false\n+++\nĐoạn sau có đủ chữ để được giữ lại.',
	'yaml-in-text': 'draft: false # và !!js/function "x" và &a [*a, *a] và {<<: *a} và %TAG ! x và ...',
	mdx: 'import X from "./x.js"\nexport const y = {toString: () => alert(1)}\nGiá trị {process.env.HOME} và {`$`} và <Component client:load /> và {/* chú thích */} cùng %{x} và {{ x }} nữa.',
	directive:
		':::note{onclick=alert(1)}\nNội dung của khối này đủ dài để giữ.\n:::\nvà :abbr[x]{title=y} cùng $x$ và $$y$$ nữa.',
	comment: 'Trước <!-- chú thích --> giữa <![CDATA[ <b>đậm</b> ]]> và <?php echo 1 ?> và <!DOCTYPE x> sau.',
	entities: 'Chữ &lt;script&gt; và &amp;lt;b&amp;gt; và &#60;i&#62; và &#x3C;u&#x3E; và &nbsp; và &copy; và &Tab; nữa.',
	fence: 'Mã:\n```js\nalert(1)\n```\n~~~\n<script>alert(1)</script>\n~~~\nvà `mã` cùng ``<b>`` sau.',
	'block-marks':
		'Đầu mục dưới đây\n# Không phải tiêu đề\n> trích dẫn\n===\n***\n___\n1) một\n* * *\nĐoạn kết thúc bằng dấu chấm.',
	'page-anchor':
		'Neo <a id="trang-7"></a> và <a id="trang-1" onclick="alert(1)">x</a> và <a name=x href="javascript:alert(1)">y</a> nữa.',
	style:
		'Kiểu <style>*{background:url(https://xau.example)}</style> và <link rel=stylesheet href=//xau.example> và <base href=//xau.example> và <meta http-equiv=refresh content="0;url=//xau.example"> nữa.',
	pipe: 'a | b | c\n--- | --- | ---\n<script>x</script> | [x](javascript:alert(1)) | `|` \\| ![a](b)',
	'homoglyph-link':
		'Trang [soyte.sonla.gov.vn](https://soyte.sоnla.gov.vn.xau.example/đăng-nhập) và https://user:pass@xau.example/x nữa.',
	'long-word': `Một từ dài ${word} rồi hết câu ở đây.`,
	backslash: 'Dấu \\<script> và \\[x](javascript:alert(1)) và \\`x\\` và \\\\<b> và kết thúc bằng \\',
	tilde: 'Từ ~~xóa~~ và H~2~O và ^3^ và ==tô== và __gạch__ và **đậm <script>x</script>** nữa.',
};

/** Attacks in what no reader sees or what an encoding hides, as text with the words that must stay. */
export const hostileMarkdown: Readonly<Record<string, string>> = {
	'md-front-matter':
		'---\ndraft: false\nslug: ../../../etc/passwd\nlayout: ../../x.astro\nprovinces: ["../../x"]\ntopic: ../x\nnumber: ../../x\nsource: javascript:alert(1)\nauthor: "<script>alert(1)</script>"\n---\n',
	'md-yaml-bomb': `---\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]}, `.repeat(9)}x]`).join('\n')}\ntitle: *i\n---\n`,
	'md-yaml-tag':
		'---\ntitle: !!js/function "function(){}"\ndescription: !!binary aGk=\n__proto__: {polluted: true}\n---\n',
	'md-toml': '+++\ntitle = "x"\ndraft = false\n+++\n',
	'md-html':
		'<script>alert(1)</script>\n\n<div onclick="alert(1)">Khối HTML thô</div>\n\n<iframe src="https://xau.example"></iframe>',
	'md-links':
		'[a](javascript:alert(1)) [b](<java\tscript:alert(1)>) [c](&#106;avascript:alert(1)) [d](vbscript:x) [e](data:text/html,x) [f](//xau.example) [g](https://xau.example "t\' onmouseover=alert(1)")',
	'md-images':
		'![a](https://xau.example/a.png) ![b][ref] [![c](https://xau.example/c.png)](javascript:alert(1))\n\n[ref]: https://xau.example/b.png',
	'md-nested-links':
		'[một [hai](javascript:alert(1)) ba](https://xau.example/%22onmouseover=alert(1)) <https://xau.example/?a=\\>',
	'md-mdx': 'import x from "x"\n\nexport default () => null\n\n{globalThis.alert(1)}\n\n<Component {...props} />',
	'md-deep-quote': `${'> '.repeat(5000)}trích\n\n${'- '.repeat(3000)}mục\n\n${'['.repeat(5000)}x${']('.repeat(5000)}`,
	'md-emphasis': `${'*a **b '.repeat(4000)}`,
	'md-hard': `${'`'.repeat(20_001)} ${'<a href='.repeat(5000)} ${'&'.repeat(5000)}`,
};

/** Attacks in the source of a page, by name: in its head when they begin with such an element. */
export const hostilePages: Readonly<Record<string, string>> = {
	'html-script':
		'<script>alert(1)</script><p onclick="alert(1)" style="background:url(https://xau.example)">Lời thường<script>xấu()</script>.</p>',
	'html-links':
		'<p>Bấm <a href="javascript:alert(1)">một</a> <a href=" &#1;javascript:alert(1)">hai</a> <a href="java&#10;script:alert(1)">ba</a> <a href="data:text/html,x">bốn</a> <a href="vbscript:x">năm</a> <a href="file:///etc/passwd">sáu</a> <a href="blob:https://x/y">bảy</a> <a href="https://xau.example/?)](javascript:alert(1)">tám</a> <a href="https://xau.example/\\">chín</a> nhé.</p>',
	'html-frames':
		'<iframe src="https://xau.example"></iframe><object data="x"></object><embed src="x"><applet></applet><frameset><frame src="x"></frameset><portal src="x"></portal>',
	'html-images':
		'<figure><img src="https://xau.example/a.png" onerror="alert(1)" alt="![a](https://xau.example/b.png)"><figcaption>Ảnh: <b onclick=x>![c](javascript:alert(1))</b></figcaption></figure><picture><source srcset="https://xau.example/z"><img src="data:image/svg+xml,x"></picture>',
	'html-svg':
		'<svg><script>alert(1)</script><foreignObject><p>trong hình</p></foreignObject><a xlink:href="javascript:alert(1)"><text>x</text></a></svg><math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
	'html-style':
		'<style>@import url(https://xau.example)</style><p style="position:fixed;inset:0">Phủ kín trang này bằng một lớp chữ.</p>',
	'html-base': '<base href="javascript:alert(1)//">',
	'html-refresh':
		'<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">',
	'html-meta':
		'<meta property="og:site_name" content="--- &#10;draft: false&#10;---"><meta name="author" content="&lt;script&gt;alert(1)&lt;/script&gt;: [x](javascript:alert(1))"><meta name="description" content="draft: false&#10;---&#10;# x">',
	'html-json-ld':
		'<meta name="x"><script type="application/ld+json">{"@type":"NewsArticle","headline":"--- draft: false","__proto__":{"polluted":true},"datePublished":"../../../x","author":{"name":"<script>"},"publisher":{"name":"\\u202e---"},"url":"javascript:alert(1)"}</script>',
	'html-comment':
		'<!-- <p>Ẩn</p> --><p>Còn <!--[if IE]><script>alert(1)</script><![endif]--> lại <![CDATA[ chữ ]]> đây.</p>',
	'html-double': '<p>Chữ &lt;script&gt;alert(1)&lt;/script&gt; và &amp;lt;img src=x onerror=alert(1)&amp;gt; nữa.</p>',
	'html-template':
		'<template><script>alert(1)</script></template><noscript><img src="https://xau.example/p.gif"></noscript><slot onslotchange=alert(1)></slot><p>{{constructor.constructor("alert(1)")()}} và {x} nữa.</p>',
	'html-form':
		'<form action="javascript:alert(1)"><input autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">Gửi</button><textarea></textarea><select onchange=x><option>y</option></select></form><details open ontoggle=alert(1)><summary>Tóm tắt</summary>Lời</details>',
	'html-mutation':
		'<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript><p id="</p><script>alert(1)</script>">Lời thường</p><xmp><script>alert(1)</script></xmp>',
	'html-table':
		'<table><tr><td>a | b</td><td><script>x</script>| --- |</td></tr><tr><td><a href="javascript:x">x</a>\n---\n</td><td>![x](y)</td></tr></table>',
	'html-ids':
		'<p id="trang-1">Neo</p><a name="trang-2" id="noi-dung"></a><h2 id="__proto__">constructor</h2><pre>```\n</pre><pre><script>x</script>~~~ ```` \n---\ndraft: false</pre>',
	'html-title': '<title>--- draft: false</title><meta property="og:title" content="--- draft: false">',
	'html-bidi':
		'<p>Chữ \u202Eđảo ngược\u202C và \u2066cô lập\u2069 và không\u200Bbề\u200Drộng và \uFEFF và \u0000 và \u0085 và \u2028 và \u{E0041}\u{F0007} hết.</p>',
};
