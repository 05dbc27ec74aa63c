window.editionSearch = {
"fold": "\"'‘’“”「」『』＂＇ ,， 1１ 6６ 9９ :： 与與 丰豐 为為爲 乃迺 乌烏 了瞭了 争爭 亚亞 众眾衆 伦倫倫 佈布 兰蘭蘭 务務 北北\uD87E\uDC2B 匯彙汇滙 卫衛衞 发發髮 台枱檯臺颱 哩裏裡里裏裡里 国國 城\uD87E\uDC52 尔爾 年年 库庫 彔录錄録錄 总總 懞濛矇蒙\uD87E\uDCAF 战戰\uD84A\uDDD0 托託讬 林林 柏栢 温溫 港\uD87E\uDD08 独獨 稅税 立立 統统 綫線线缐 羣群 行行 表錶 認认 說説说說說 过過 都都 銀银 閱閲阅",
"documents": [
["text","index.html#p-0001","外蒙古獨立","庫倫城裏的人説，1961年肯尼迪認可外蒙古。布里亞特的羣眾「為此」在台北發表説明。"],
["text","index.html#s-1","滙豐與衞兵","滙豐與衞兵"],
["text","index.html#p-0002","滙豐與衞兵","滙豐銀行的衞兵在線外閲兵，太平洋戰爭爆發。史太林去了澳洲。"],
["references","index.html#ref-1","外蒙古獨立","《温都爾汗税務錄》。"],
["notes","index.html#ed-guards","滙豐銀行","滙豐，香港人所熟知。"],
["glossary","glossary/kennedy.html","甘迺迪","甘迺迪。美國總統，説過：「我是柏林人。」"],
["glossary","glossary/urga.html","庫倫","庫倫。今烏蘭巴托，城裏有寺院。"]
]};
