// Words and forms that tell a line's role: of web pages and posts, of newspapers, of speeches and of office papers.

interface Words {
  readonly name: string;
  readonly holds: RegExp;
  readonly why: string;
}

/** 各位代表、同志们： is no head, however often it comes back. */
export const SALUTATION = /^(各位|尊敬的|亲爱的|同志们|朋友们|女士们)/;

/**
 * Asked of lines under sixty characters, white space taken out. None decides: each is one sign with a learned weight.
 */
export const WORDS: readonly Words[] = [
  {
    name: 'salutation',
    holds: /^(各位|尊敬的|亲爱的|同志们|朋友们|女士们)[^。，]{0,24}[：:！]$/,
    why: '各位代表、同志们：',
  },
  {
    name: 'date',
    holds:
      /^[（(]?[\d〇○一二三四五六七八九十]{4}[年./-][\d〇一二三四五六七八九十]{1,3}[月./-][\d〇一二三四五六七八九十]{1,3}日?[）)]?/,
    why: '（2016年12月15日）',
  },
  { name: 'clock', holds: /\d{1,2}:\d{2}/, why: '07:31:05 is when a page was posted' },
  {
    name: 'posted',
    holds:
      /(来源|稿源|发布时间|发布日期|浏览|阅读量?|点击数?|字号|字体|打印|原创|作者)[：:\s]|^原创|字号|【(大|中|小|关闭|打印)/,
    why: '来源：… 字号：大 中 小',
  },
  {
    name: 'menu',
    holds: /首页|当前位置|网站地图|返回|频道|导航|登录|注册|搜索|\p{Script=Han}[>»›]+\p{Script=Han}/u,
    why: '当前位置：首页 > 要闻',
  },
  {
    name: 'neighbours',
    holds: /^(上一篇|下一篇|上一页|下一页|相关(新闻|阅读|链接|文章)|热门|推荐(阅读)?|更多|往期|延伸阅读|猜你|精彩)/,
    why: '上一篇：…',
  },
  {
    name: 'share',
    holds: /分享|微信|微博|朋友圈|扫一扫|扫码|二维码|点赞|在看|收藏|转发|评论|留言|关注/,
    why: '分享到：微信 微博',
  },
  {
    name: 'rights',
    holds: /版权|Copyright|©|ICP|备案|公网安备|主办|承办单位|技术支持|免责|转载|声明|联系我们|关于我们/i,
    why: '版权所有 京ICP备…',
  },
  {
    name: 'credit',
    holds:
      /^[（(【]?(责任编辑|责编|编辑|编审|审核|校对|美编|排版|制图|监制|值班|终审|初审|供稿|来源|素材|图文|文字|图片|摄影)[：:丨|/]/,
    why: '编辑：… 审核：…',
  },
  { name: 'credit-end', holds: /(摄|供图|供稿|摄影报道|资料图片?|图片)[）)]?$/, why: '张三 摄' },
  {
    name: 'picture',
    holds: /^!?\[.*\]\(|^!\[|https?:|mmbiz|\.(jpg|png|gif)|^(图片|图|动图|视频)$/i,
    why: '![图片](https://…)',
  },
  { name: 'drawn-line', holds: /^[-—=_*·~・.\s]{3,}$/, why: '---' },
  { name: 'end', holds: /^[-—·\s]*(END|完|THE END|全文完)[-—·\s]*$/i, why: 'END' },
  { name: 'advertisement', holds: /^(广告|【?纠错】?|听新闻|展开全文|收起|赞|返回顶部)/, why: '广告' },
  {
    name: 'office',
    holds:
      /(主送|抄送|抄报|发送|印发|签发|共印|密级|内部(资料|文件)|会议文件|文件之|工作简报|第\d+期|总第|（\d{4}）\d+号|〔\d{4}〕)/,
    why: '抄送：… 第12期',
  },
  { name: 'contents', holds: /(^目\s*录$|[.…·]{3,}\s*\d+$)/, why: '一、工作回顾……3' },
  { name: 'applause', holds: /^[（(](热烈|长时间|全场)?(的)?(鼓掌|掌声|笑声)[^）)]*[）)]$/, why: '（掌声）' },
  {
    name: 'genre',
    holds:
      /(工作总结|工作报告|工作综述|工作纪实|年度报告|工作要点|侧记|综述|纪实|扫描|回眸|巡礼|讲话|致辞|摘登|概况)([（(].{1,12}[）)])?$/,
    why: '2017年工作报告',
  },
  { name: 'subject', holds: /工会|职工|工人|劳动者|劳模|工匠/, why: 'whom a title speaks of' },
  {
    name: 'at-meeting',
    holds: /在.{4,40}(会议|大会|全会|全委)[^。]{0,10}上的(工作)?(报告|讲话|发言|致辞)/,
    why: '在…会议上的报告',
  },
  { name: 'person', holds: /^[□■●]?(本报|本刊|特约|见习|实习)?(记者|通讯员|作者|撰文|文[/／])/, why: '本报记者 …' },
  { name: 'name-only', holds: /^\p{Script=Han}{2,3}$/u, why: '罗晓梅' },
  {
    name: 'office-name',
    holds: /(总工会|工会|办公室|宣传部|主席|书记)\p{Script=Han}{0,4}$/u,
    why: '区总工会主席 岳长林',
  },
  { name: 'enumerates', holds: /^(一是|二是|三是|首先|其次|同时|此外|第一，|第二，)/, why: 'a paragraph begins so' },
  { name: 'note-sign', holds: /^(注|备注|说明|附注|注释|资料来源|①|\*|※)[：:]?/, why: '注：…' },
  { name: 'turned', holds: /(下转|上接|转第?|见第?)\S{0,6}版/, why: '（下转第4版）' },
];
