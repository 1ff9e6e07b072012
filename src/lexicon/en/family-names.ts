import { words } from '../words.ts'

/**
 * Family names which, in English copy too, mostly stand before the given name:
 * `Park Ji-woo`, `Nguyen Thi Lan`.
 *
 * Source: the most frequent family names of China (pinyin and Cantonese), Korea and
 * Vietnam, from general knowledge.
 */
export const familyNamesFirst: readonly string[] = words(`
  ahn bae baek bai bui cai cao chan chang chen cheng cheung choi chow chung dang deng ding dong duan
  fang feng fung gao gong gu guo ha han hao he ho hoang hong hou hu huang hwang im jang jeon jeong
  ji jia jiang jin jo jung kang kao kim ko kong kwak kwon lai lam lau le lee leung li liang liao lim
  lin ling liu lou lu luo ly ma mai meng mo moon nam ng ngo nguyen noh oh pan park peng pham phan qi
  qian qiao qin qiu ren roh ryu seo shao shen shi shin sim sohn song su suh sun tan tang tao tian
  ting to tran trinh truong tsai tse vo vu wan wang wei wen won wong woo wu xi xia xiang xiao xie
  xiong xu yan yang yao yee yen yeung yi yim yin yip yoo yoon you yu yuan yuen yun zeng zhai zhang
  zhao zheng zhong zhou zhu zou
`)
