"""First names that tell a woman from a man in English news; names that go both ways are left out."""

WOMEN = frozenset(
    """abigail agnes aisha alice alison allison amy angela ann anna anne annie april astrid audrey barbara beatrice bernadette beth betsy
    bridget brigitte carol caroline catherine cheryl chloe christine cindy claire colleen cynthia daphne deborah debbie delores
    denise diane dolores doris dorothy edith eileen elaine eleanor elizabeth ellen elsie emily erin esther ethel evelyn faith
    fatima frances gail geraldine gertrude gillian ginny gladys gloria grace greta gretchen gwen hannah harriet hazel heather heidi
    helen hilary hillary hope ingrid irene iris isabel isabelle ivy jacqueline jane janet janice jeanne jennifer jenny jill joan
    joanne josephine joyce judith judy julie karen kate katherine kathleen kathryn kathy katie kimberly kristen kristin laurel lauren
    leah lillian lily linda lisa liz lois lorraine louise lucille lucy lynn mabel madeleine margaret margot marge marian marie
    marilyn marjorie martha mary maud maureen megan melissa mercedes meredith michelle mildred miriam molly muriel nancy naomi
    natalie nicole nora noreen olive pamela patricia paula peggy penelope phyllis priscilla rachel rebecca renee rhonda rose
    rosemary ruth sally samantha sarah sharon sheila shirley sophie stacey stephanie sue susan suzanne sylvia tammy teresa
    theresa tiffany tracy trudy ursula valerie vera veronica violet vivian wendy winifred yvette yvonne zoe""".split()
)
MEN = frozenset(
    """aaron abdul abraham adam adolf adrian ahmed alan albert alejandro alexander alfred allan allen alvin anders andreas andrew
    andy angus anthony antonio archie arnold arthur austin barry ben benjamin bernard bernie bill billy bob boris brad bradley
    brandon brendan brent brett brian bruce bruno calvin carl carlos cedric charles chester christian christopher clarence
    clifford clive colin craig curtis dan daniel darren dave david dean dennis derek dick diego dirk dmitry don donald doug
    douglas duncan dwayne dwight earl eddie edgar edmund eduardo edward edwin emmanuel enrique eric erik ernest eugene felipe
    felix ferdinand fernando floyd frank franklin fred frederick gareth gary gavin geoffrey george gerald gerard gilbert glenn
    gordon graham grant greg gregory guy hans harold harry harvey hassan henry herbert herman howard hubert hugh hugo ian ibrahim
    isaac ivan jack jacob jacques jaime jake james jared jason javier jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel
    johannes john johnny jonathan jorge jose joseph juan julius justin karl keith kenneth kevin kurt kyle lars laurence lawrence
    leo leon leonard leonid lewis lionel lloyd louis lucas ludwig luis luke malcolm manuel marc marco marcus mario mark martin
    marvin matt matthew maurice max michael miguel mike mikhail mitch mitchell mohamed mohammed moses muhammad nathan nathaniel
    neil nelson nicholas nick nicolas nigel norman oliver oscar otto owen pablo patrick paul pedro pete peter phil philip
    pierre rafael ralph ramon randall raymond reginald ricardo richard rick rob robert roberto rodney roger roland ron ronald
    rudolf rudy rupert russell ryan samuel scott sean sebastian sergei seth simon spencer stanley stefan stephen steve steven
    stuart ted terence theodore thomas tim timothy tobias todd tom tony travis trevor tyler vernon victor viktor vincent
    vladimir walter warren wayne wilhelm william winston zachary""".split()
)
