"""Records to JSON and back, driven by the records' own annotations.

Knows nothing of news: a record is a frozen attrs class; `JSON_FIELDS`, where a class has it,
names what goes into its object and in which order (properties may be among them: they are
written, and passed over on the way back).
The one link between records that JSON cannot nest, who said a quote, is written as an index.
"""

import json
import math
import types
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs

SCHEMA = 1

R = TypeVar("R")


def story_to_dict(story: Any) -> dict[str, Any]:
    """Give a story as plain data, `"schema"` first."""
    data = {"schema": SCHEMA, **_encode(story)}
    place = {id(speaker): index for index, speaker in enumerate(story.speakers)}
    for quote, written in zip(story.quotes, data["quotes"], strict=True):
        owner = None if quote.speaker is None else place.get(id(quote.speaker))
        if owner is None and quote.speaker is not None:
            owner = story.speakers.index(quote.speaker)
        written["speaker"] = owner
        if written["mention"] is not None:
            written["mention"]["speaker"] = owner
    for index, written in enumerate(data["speakers"]):
        for mention in written["mentions"]:
            mention["speaker"] = index
    return data


def story_from_dict(cls: type[R], data: Any) -> R:
    """Give back the story that `data` was made from; `ValueError` names the path of a fault."""
    fields = dict(_mapping(data, ""))
    schema = fields.pop("schema", None)
    if schema != SCHEMA:
        raise ValueError(f"schema: expected {SCHEMA}, got {schema!r}")
    hints = _hints(cast("Any", cls))
    speakers = _decode(
        [_without_owner(s, f"speakers[{i}]") for i, s in _items(fields, "speakers")],
        hints["speakers"],
        "speakers",
    )
    fields["speakers"] = speakers
    fields["quotes"] = [
        _with_speaker(quote, speakers, f"quotes[{i}]") for i, quote in _items(fields, "quotes")
    ]
    story: R = _decode(fields, cls, "")
    return story


def to_json(data: Any, *, indent: int | None = None) -> str:
    """Give `data` as JSON text that encodes to UTF-8 whatever it holds."""
    text = json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        escaped = (f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
        return "".join(escaped)
    return text


# ------------------------------------------------------------------ out


@cache
def _written_names(cls: Any) -> tuple[str, ...]:
    return getattr(cls, "JSON_FIELDS", None) or tuple(f.name for f in attrs.fields(cls))


def _encode(value: Any) -> Any:
    if attrs.has(type(value)):
        return {
            name: _encode(getattr(value, name)) for name in _written_names(cast("Any", type(value)))
        }
    if isinstance(value, tuple):
        return [_encode(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


# ------------------------------------------------------------------ back


def _items(fields: Mapping[str, Any], name: str) -> list[tuple[int, Any]]:
    value = fields.get(name)
    if not isinstance(value, list):
        raise ValueError(f"{name}: expected a list, got {_named(value)}")
    return list(enumerate(value))


def _without_owner(speaker: Any, path: str) -> dict[str, Any]:
    fields = dict(_mapping(speaker, path))
    fields["mentions"] = [
        {k: v for k, v in _mapping(mention, f"{path}.mentions[{i}]").items() if k != "speaker"}
        for i, mention in _items(fields, "mentions")
    ]
    return fields


def _with_speaker(quote: Any, speakers: tuple[Any, ...], path: str) -> dict[str, Any]:
    fields = dict(_mapping(quote, path))
    index = fields.get("speaker")
    if index is not None:
        if type(index) is not int or not 0 <= index < len(speakers):
            raise ValueError(
                f"{path}.speaker: expected null or an index below {len(speakers)}, got {index!r}"
            )
        fields["speaker"] = speakers[index]
    if isinstance(fields.get("mention"), Mapping):
        fields["mention"] = {k: v for k, v in fields["mention"].items() if k != "speaker"}
    return fields


def _mapping(value: Any, path: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"{path or 'the story'}: expected an object, got {_named(value)}")
    return value


def _named(value: Any) -> str:
    return "null" if value is None else type(value).__name__


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


def _decode(value: Any, hint: Any, path: str) -> Any:
    """Give `value` as the annotation `hint` says, or raise with `path`."""
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        return _decode_optional(value, hint, path)
    if origin is Literal:
        if value not in get_args(hint):
            raise ValueError(f"{path}: expected one of {', '.join(get_args(hint))}, got {value!r}")
        return value
    if origin is tuple:
        return _decode_tuple(value, hint, path)
    if attrs.has(hint):
        return value if isinstance(value, hint) else _decode_record(value, hint, path)
    return _decode_scalar(value, hint, path)


def _decode_optional(value: Any, hint: Any, path: str) -> Any:
    if value is None:
        return None
    (inner,) = (arm for arm in get_args(hint) if arm is not type(None))
    return _decode(value, inner, path)


def _decode_tuple(value: Any, hint: Any, path: str) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise ValueError(f"{path}: expected a list, got {_named(value)}")
    arms = get_args(hint)
    if arms[-1] is not Ellipsis and len(arms) != len(value):
        raise ValueError(f"{path}: expected {len(arms)} items, got {len(value)}")
    each = [arms[0]] * len(value) if arms[-1] is Ellipsis else arms
    pairs = zip(value, each, strict=True)
    return tuple(_decode(item, arm, f"{path}[{i}]") for i, (item, arm) in enumerate(pairs))


def _decode_record(value: Any, cls: Any, path: str) -> Any:
    fields = _mapping(value, path)
    dot = f"{path}." if path else ""
    known = {field.name for field in attrs.fields(cls)}
    for name in fields:
        if name not in known and name not in _written_names(cls):
            raise ValueError(f"{dot}{name}: no such field in {cls.__name__}")
    given = {}
    for field in attrs.fields(cls):
        if field.name in fields:
            hint = _hints(cls)[field.name]
            given[field.name] = _decode(fields[field.name], hint, f"{dot}{field.name}")
        elif field.default is attrs.NOTHING:
            raise ValueError(f"{dot}{field.name}: missing")
    return cls(**given)


def _day(value: Any) -> date:
    return date.fromisoformat(value)


_SCALARS: dict[Any, tuple[Callable[[Any], bool], Callable[[Any], Any], str]] = {
    str: (lambda v: isinstance(v, str), str, "a string"),
    bool: (lambda v: isinstance(v, bool), bool, "true or false"),
    int: (lambda v: type(v) is int, int, "a whole number"),
    float: (lambda v: type(v) in (int, float) and math.isfinite(v), float, "a number"),
    date: (lambda v: isinstance(v, str), _day, "an ISO 8601 date"),
    datetime: (lambda v: isinstance(v, str), datetime.fromisoformat, "an ISO 8601 time"),
}


def _decode_scalar(value: Any, hint: Any, path: str) -> Any:
    fits, make, name = _SCALARS[hint]
    if not fits(value):
        raise ValueError(f"{path}: expected {name}, got {_named(value)}")
    try:
        return make(value)
    except ValueError:
        raise ValueError(f"{path}: expected {name}, got {value!r}") from None
