"""What tools can be asked for: their arguments, with what is to be told of each."""

from typing import Annotated

from pydantic import Field

StoryId = Annotated[str, Field(description="A story's id, or its first letters; any id it ever had.", max_length=80)]
ArticleId = Annotated[str, Field(description="An article's id, or its first letters.", max_length=80)]
Since = Annotated[str, Field(description="2024-11-26T18:00Z, a day, or how long ago: 6h, 2d, 3w.", max_length=40)]
Until = Annotated[str, Field(description="As since; a day is meant with all of it.", max_length=40)]
Words = Annotated[str, Field(description='Words and "phrases", all of which an article has.', max_length=400)]
Language = Annotated[str, Field(description="Two letters: en, de, uk, ko.", max_length=8)]
OutletPart = Annotated[str, Field(description="Part of an outlet's name or host.", max_length=200)]
Most = Annotated[int, Field(description="How many at most.", ge=1, le=50)]
Cursor = Annotated[str, Field(description="The cursor that the last answer ended with.", max_length=400)]
