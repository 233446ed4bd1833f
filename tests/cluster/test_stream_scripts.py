"""Events told in scripts that set no spaces between words."""

import pytest

from cluster.coverage import FERRY, OTHER_FERRY, account
from nutgraf.cluster import Stream
from nutgraf.model.article import Article

FERRIES = [one.article for one in FERRY]
PIERS = [one.article for one in OTHER_FERRY]


def stream_of(*articles: Article) -> Stream:
    stream = Stream()
    stream.place_all(articles)
    return stream


def held(stream: Stream) -> list[set[str]]:
    return [{member.article for member in story.members} for story in stream.stories()]


def told_in(language: str, name: str, headline: str, body: str, hours: float) -> Article:
    return account(f"{language} {name}", headline, body, hours=hours, language=language).article


UNSPACED = [
    told_in("zh", "one", "青岚镇化工厂爆炸致七人死亡",
            "周二凌晨，青岚镇一家化工厂发生爆炸，造成七人死亡、二十三人受伤。镇长沈柏川表示，附近两千名居民已被疏散到学校体育馆。消防部门说，火势在早上"
            "八点被控制。工厂属于远泽集团，去年曾因储罐泄漏被罚款。", 0),
    told_in("ja", "one", "霧ヶ丘で観光バス横転、12人けが",
            "火曜日の朝、霧ヶ丘市の県道で観光バスが横転し、乗客ら12人がけがをした。警察によると、運転手の灰原徹さんは路面が凍っていたと話している。"
            "バスは湯ノ瀬温泉へ向かう途中だった。", 1),
    told_in("th", "one", "เรือข้ามฟากล่มใกล้เกาะมะลิลา ผู้โดยสาร 38 คนปลอดภัย",
            "เรือข้ามฟากล่มใกล้เกาะมะลิลาเมื่อเช้าวันอังคาร ผู้โดยสาร 38 คนได้รับการช่วยเหลือทั้งหมด กัปตันธีรภพ แสงวารี กล่าวว่าคลื่นสูงผิดปกติ "
            "หน่วยยามฝั่งปิดเส้นทางไปยังท่าเรือบางขวัญ", 2),
    told_in("ja", "other", "星見峠でトラックが横転、国道通行止め",
            "水曜日の夜、星見峠の国道でトラックが横転し、積み荷のみかんが路面に散らばった。けが人はいない。国道は翌朝まで通行止めとなり、警察は居眠り"
            "運転とみて調べている。", 4),
    told_in("zh", "other", "临槐县矿井塌方五人获救",
            "周二上午，临槐县一处煤矿发生塌方，五名矿工被困九小时后获救。县长罗远舟表示，矿工伤势不重。矿井属于北坡矿业，救援人员用管道向井下送水。", 6),
    told_in("ja", "two", "湯ノ瀬行きバス横転　凍結した坂で",
            "霧ヶ丘市で観光バスが横転し12人がけがをした事故で、警察は運転手の灰原徹さんから事情を聴いている。県道は当時凍結していたという。湯ノ瀬温泉の"
            "旅館は乗客の宿泊を無料にすると発表した。", 9),
    told_in("th", "other", "ตลาดดอนแก้วไฟไหม้ แผงค้าเสียหาย 60 แผง",
            "ไฟไหม้ตลาดดอนแก้วเมื่อคืนวันอังคาร แผงค้าเสียหาย 60 แผง ไม่มีผู้เสียชีวิต นายกเทศมนตรีวรัญญา ศรีธารา กล่าวว่าจะช่วยผู้ค้าทุกคน "
            "ตำรวจสงสัยไฟฟ้าลัดวงจร", 10),
    told_in("zh", "two", "青岚镇爆炸后远泽集团停产",
            "青岚镇化工厂周二发生爆炸后，远泽集团宣布旗下所有工厂停产检查。爆炸造成七人死亡，二十三人受伤。镇长沈柏川说，被疏散的两千名居民可在周四回家。"
            "调查人员正在检查储罐。", 20),
    told_in("th", "two", "กู้เรือข้ามฟากที่เกาะมะลิลา",
            "หน่วยยามฝั่งเริ่มกู้เรือข้ามฟากที่ล่มใกล้เกาะมะลิลาเมื่อวันอังคาร ผู้โดยสาร 38 คนปลอดภัย กัปตันธีรภพ แสงวารี ให้การว่าคลื่นสูง "
            "เส้นทางไปท่าเรือบางขวัญยังปิดอยู่", 21),
]  # fmt: skip


@pytest.mark.parametrize("around", [[], [*FERRIES, *PIERS]], ids=["alone", "amid English news"])
def test_scripts_without_spaces_tell_events_together_and_apart(around: list[Article]) -> None:
    stories = held(stream_of(*around, *UNSPACED))
    for language in ("zh", "ja", "th"):
        assert {f"{language} one", f"{language} two"} in stories
        assert {f"{language} other"} in stories
